package wae.domain.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists, objects and texts as JSON and Python write them; numbers and words become texts. */
final class LiteralReader {

    private static final int MAX_DEPTH = 8;
    private static final String AFTER_WORD = ",:]}";

    private final String text;
    private int at;
    private int depth;

    LiteralReader(String text) {
        this.text = text;
    }

    /** Lists, maps and texts. @throws IllegalArgumentException with a part of a sentence, if it is damaged */
    Object read() {
        Object value = value();
        skipBlanks();
        if (at < text.length()) {
            throw wrong();
        }
        return value;
    }

    private Object value() {
        if (++depth > MAX_DEPTH) {
            throw wrong();
        }
        char first = peek();
        Object value = first == '{' ? members() : first == '[' || first == '(' ? elements(first == '[' ? ']' : ')')
                : first == '"' || first == '\'' ? quoted() : word();
        depth--;
        return value;
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (peek() != '}') {
            if (!(value() instanceof String key) || peek() != ':') {
                throw wrong();
            }
            at++;
            if (members.put(key, value()) != null) {
                throw new IllegalArgumentException("\"" + key + "\" is there twice");
            }
            comma('}');
        }
        at++;
        return members;
    }

    private List<Object> elements(char end) {
        List<Object> elements = new ArrayList<>();
        at++;
        while (peek() != end) {
            elements.add(value());
            comma(end);
        }
        at++;
        return elements;
    }

    private void comma(char end) {
        char next = peek();
        if (next == ',') {
            at++;
        } else if (next != end) {
            throw wrong();
        }
    }

    private String quoted() {
        char quote = text.charAt(at++);
        StringBuilder quoted = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            char next = text.charAt(at++);
            quoted.append(next == '\\' ? escaped() : next);
        }
        if (at >= text.length()) {
            throw wrong();
        }
        at++;
        return quoted.toString();
    }

    private char escaped() {
        if (at >= text.length()) {
            throw wrong();
        }
        char escaped = text.charAt(at++);
        if (escaped != 'u') {
            return escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped;
        }
        at += 4;
        if (at > text.length() || !text.substring(at - 4, at).matches("[0-9a-fA-F]{4}")) {
            throw wrong();
        }
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private String word() {
        int start = at;
        while (at < text.length() && AFTER_WORD.indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw wrong();
        }
        return text.substring(start, at);
    }

    private char peek() {
        skipBlanks();
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        long line = text.substring(0, Math.min(at, text.length())).lines().count();
        return new IllegalArgumentException(at >= text.length() ? "it ends too early"
                : "its line " + Math.max(1, line) + " is no list of labels and no object of index to label");
    }
}
