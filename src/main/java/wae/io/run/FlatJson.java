package wae.io.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The single values of a JSON object by name, as they stand in the file; names of values in an object within begin with
 * that object's name and a dot. Lists and plans are passed over. For files of which many are read at once: no tree is
 * built, and nothing of the tree's library is loaded, which at the start of a program takes longer than reading.
 */
final class FlatJson {

    static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(12).maxNumberLength(40).build()).build();

    private static final String PLAN = "plan";

    private final Map<String, String> values = new LinkedHashMap<>();

    private FlatJson() {
    }

    /** @throws com.fasterxml.jackson.core.JsonProcessingException if this is no proper JSON */
    static FlatJson read(byte[] json) throws IOException {
        FlatJson flat = new FlatJson();
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                flat.take(parser, "");
            }
        }
        return flat;
    }

    private void take(JsonParser parser, String prefix) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && !name.equals(PLAN)) {
                take(parser, prefix.concat(name).concat("."));
            } else if (token.isScalarValue()) {
                values.put(prefix.concat(name), parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** A value, empty if there is none. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** A whole number, 0 if there is none. */
    long count(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The values of an object within, by their names there, in the order of the file. */
    Map<String, String> within(String object) {
        String prefix = object.concat(".");
        Map<String, String> within = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                within.put(name.substring(prefix.length()), value);
            }
        });
        return within;
    }
}
