package wae.io.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of one JSON object, read strictly: each by its type and range, and none left over. */
final class Fields {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_./-]{1,100}");

    /** Of one list; a concat of more than this is no network. */
    private static final int MAX_NAMES = 1000;

    private final String owner;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    /** @param owner what the object is, for sentences */
    Fields(String owner, JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(owner + " is not a JSON object");
        }
        this.owner = owner;
        this.node = node;
    }

    String text(String field) {
        JsonNode value = required(field);
        if (!value.isTextual()) {
            throw wrong(field, "a text");
        }
        return value.textValue();
    }

    String name(String field) {
        return asName(field, required(field));
    }

    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        list(field, MAX_NAMES).forEach(value -> names.add(asName(field, value)));
        return names;
    }

    JsonNode list(String field, int max) {
        JsonNode value = required(field);
        if (!value.isArray() || value.isEmpty() || value.size() > max) {
            throw wrong(field, "a list of 1 to " + max);
        }
        return value;
    }

    int number(String field, int min, int max) {
        JsonNode value = required(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < min || value.intValue() > max) {
            throw wrong(field, "a whole number from " + min + " to " + max);
        }
        return value.intValue();
    }

    int number(String field, int min, int max, int otherwise) {
        return has(field) ? number(field, min, max) : otherwise;
    }

    /** A list of whole numbers, which may be empty. */
    List<Integer> numbers(String field, int maxNumbers, int min, int max) {
        JsonNode values = required(field);
        List<Integer> numbers = new ArrayList<>();
        values.forEach(value -> numbers.add(value.isIntegralNumber() && value.canConvertToInt() ? value.intValue()
                : Integer.MIN_VALUE));
        if (!values.isArray() || numbers.size() > maxNumbers
                || numbers.stream().anyMatch(number -> number < min || number > max)) {
            throw wrong(field, "a list of at most " + maxNumbers + " whole numbers from " + min + " to " + max);
        }
        return numbers;
    }

    /** An object within this one. */
    Fields object(String field) {
        return new Fields("\"" + field + "\" of " + owner, required(field));
    }

    /** A number from 0 to below 1. */
    double fraction(String field) {
        JsonNode value = required(field);
        if (!value.isNumber() || !(value.doubleValue() >= 0 && value.doubleValue() < 1)) {
            throw wrong(field, "a number of at least 0 and below 1");
        }
        return value.doubleValue();
    }

    boolean flag(String field, boolean otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        JsonNode value = required(field);
        if (!value.isBoolean()) {
            throw wrong(field, "true or false");
        }
        return value.booleanValue();
    }

    <E extends Enum<E>> E choice(String field, Class<E> choices) {
        String text = text(field);
        List<String> words = new ArrayList<>();
        for (E choice : choices.getEnumConstants()) {
            words.add(word(choice));
            if (word(choice).equals(text)) {
                return choice;
            }
        }
        throw wrong(field, "one of " + String.join(", ", words));
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** How a constant is written. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    void requireNothingElse() {
        node.fieldNames().forEachRemaining(field -> {
            if (!read.contains(field)) {
                throw new IllegalArgumentException(owner + " has a field \"" + field + "\", which does not belong there");
            }
        });
    }

    private String asName(String field, JsonNode value) {
        if (!value.isTextual() || !NAME.matcher(value.textValue()).matches()) {
            throw wrong(field, "a name of letters, digits and _ - . /, at most 100 long");
        }
        return value.textValue();
    }

    private JsonNode required(String field) {
        read.add(field);
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalArgumentException(owner + " has no \"" + field + "\"");
        }
        return value;
    }

    private IllegalArgumentException wrong(String field, String expected) {
        return new IllegalArgumentException("\"" + field + "\" of " + owner + " must be " + expected);
    }
}
