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

/** Says in one clause what is wrong with JSON, and in which field: {@code rounds[3].number must be a whole number}. */
final class JsonFaults {

    private static final Map<Class<?>, String> KINDS = Map.of(int.class, "a whole number", Integer.class, "a whole number",
            long.class, "a whole number", Long.class, "a whole number", Double.class, "a number", double.class, "a number",
            String.class, "a text", boolean.class, "true or false", Boolean.class, "true or false",
            Instant.class, "a time such as 2026-01-31T12:00:00Z");

    private JsonFaults() {
    }

    static String clause(JsonProcessingException fault) {
        if (fault instanceof ValueInstantiationException invalid && invalid.getCause() != null) {
            String field = field(invalid);
            return (field.isEmpty() ? "" : field + ": ") + invalid.getCause().getMessage();
        }
        if (fault instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (fault instanceof JsonMappingException mapping && mapping.getCause() instanceof JsonProcessingException inner) {
            return inner instanceof InputCoercionException ? field(mapping) + " is too large" : clause(inner);
        }
        String said = fault.getOriginalMessage();
        if (fault instanceof StreamConstraintsException) { // e.g. "Document nesting depth (13) exceeds the maximum allowed (12, from ..."
            return "its " + Character.toLowerCase(said.charAt(0)) + said.substring(1).replaceFirst(", from .*", ")");
        }
        return said.startsWith("Duplicate field") ? "it has the " + said.substring("Duplicate ".length()) + " twice"
                : "it is not proper JSON";
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
