package wae.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wae.domain.task.Reason;

/** Says in one clause what is wrong with JSON, and in which field: {@code rounds[3].number must be a whole number}. */
public final class JsonFaults {

    private static final Map<Class<?>, String> KINDS = Map.of(int.class, "a whole number", Integer.class, "a whole number",
            long.class, "a whole number", Long.class, "a whole number", Double.class, "a number", double.class, "a number",
            String.class, "a text", boolean.class, "true or false", Boolean.class, "true or false",
            Instant.class, "a time such as 2026-01-31T12:00:00Z");

    private static final Pattern ALLOWED = Pattern.compile("maximum allowed \\((\\d+)");
    /** How the parser names its bounds, and what is said of each. */
    private static final Map<String, String> BOUNDS = Map.of(
            "Document nesting depth", "it is nested more than %s levels deep",
            "Number value length", "a number in it has more than %s digits",
            "String value length", "a text in it has more than %s characters",
            "Name length", "a name in it has more than %s characters",
            "Token count", "it has more than %s names, values and brackets",
            "Document length", "it is longer than %s bytes");

    private JsonFaults() {
    }

    /** A clause that begins with "it", or with the field that is meant. */
    public static String clause(JsonProcessingException fault) {
        if (fault instanceof ValueInstantiationException invalid && invalid.getCause() != null) {
            String field = field(invalid);
            return (field.isEmpty() ? "" : field + ": ") + Reason.of(invalid.getCause(), "a value makes no sense");
        }
        if (fault instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (fault instanceof JsonMappingException mapping && mapping.getCause() instanceof JsonProcessingException inner) {
            return inner instanceof InputCoercionException ? field(mapping) + " is too large" : clause(inner);
        }
        String said = fault.getOriginalMessage();
        if (fault instanceof StreamConstraintsException) {
            return bound(said);
        }
        return said.startsWith("Duplicate field") ? "it has the " + said.substring("Duplicate ".length()) + " twice"
                : JsonPlace.clause(fault);
    }

    /** A clause about a text that has an owner, such as "the plan is not proper JSON (line 3, column 5: ...)". */
    public static String clause(String owner, JsonProcessingException fault) {
        String clause = clause(fault);
        String where = JsonPlace.where(fault);
        return owner + (clause.startsWith("it is not proper JSON") ? clause.substring("it".length())
                : " is not proper JSON (" + (where.isEmpty() ? "" : where + ": ") + clause + ")");
    }

    /** Of texts such as "Document nesting depth (13) exceeds the maximum allowed (12, from ...". */
    private static String bound(String said) {
        Matcher allowed = ALLOWED.matcher(said);
        String most = allowed.find() ? allowed.group(1) : "is allowed";
        for (Map.Entry<String, String> bound : BOUNDS.entrySet()) {
            if (said.startsWith(bound.getKey())) {
                return String.format(bound.getValue(), most);
            }
        }
        return "it is larger than is allowed";
    }

    private static String mismatch(MismatchedInputException mismatch) {
        String said = mismatch.getOriginalMessage();
        if (said.startsWith("No content") || said.startsWith("Trailing")) {
            return said.startsWith("No") ? "it is empty" : "something follows after its end";
        }
        String field = field(mismatch);
        if (said.startsWith("Missing")) {
            return field + " is missing";
        }
        return (field.isEmpty() ? "it" : field) + " must be " + kind(mismatch.getTargetType());
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "a word that is known";
        }
        boolean list = type.isArray() || Collection.class.isAssignableFrom(type);
        return KINDS.getOrDefault(type, list ? "a list" : "an object");
    }

    private static String field(JsonMappingException fault) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }
}
