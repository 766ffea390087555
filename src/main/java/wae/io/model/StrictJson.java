package wae.io.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import wae.io.json.JsonFaults;
import wae.io.json.StrictMapper;

/** JSON within bounds: of limited length, nesting and length of texts; no field twice; nothing after the end. */
final class StrictJson {

    /** Longest text that is read, in characters: the plan of a network of a thousand layers takes a tenth of it. */
    static final int MAX_LENGTH = 2_000_000;

    private static final JsonMapper JSON = StrictMapper.builder(5, 1000, MAX_LENGTH).build();

    private StrictJson() {
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /**
     * The tree of a text.
     *
     * @param owner what the text is, for sentences
     * @throws IllegalArgumentException with one sentence, if it is too long or no such JSON
     */
    static JsonNode parse(String owner, String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(owner + " is longer than " + MAX_LENGTH + " characters");
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(JsonFaults.clause(owner, e), e);
        }
    }
}
