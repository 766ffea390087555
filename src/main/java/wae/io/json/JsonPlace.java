package wae.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text is not JSON, and what was expected there: what the parser says is told apart and said anew. */
final class JsonPlace {

    private static final String NUMBER = "there is a number that JSON does not write so";

    /** How the parser's sentences begin, and what is meant. */
    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("Illegal unquoted character", "a text has a line break or another control sign in it; such are written as \\n"
                + " or \\u0009");
        MEANINGS.put("Illegal character", "there is a control sign; JSON has none outside of texts");
        MEANINGS.put("Invalid UTF-8", "there are bytes that are not UTF-8");
        MEANINGS.put("Unrecognized character escape", "a backslash is followed by a sign that cannot follow it; a backslash itself is"
                + " written \\\\");
        MEANINGS.put("Unrecognized token", "there is a word that is no value; a text in double quotation marks, a number, true, false or"
                + " null was expected");
        MEANINGS.put("Non-standard token", "NaN and infinity are no values here; a number was expected");
        MEANINGS.put("Invalid numeric value", NUMBER);
        MEANINGS.put("Leading zeroes", NUMBER);
        MEANINGS.put("Decimal point", NUMBER);
        MEANINGS.put("Unexpected close marker", "a bracket is closed that was not opened");
    }

    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.)' ");
    private static final Pattern EXPECTED_NAME = Pattern.compile("(?s).*was expecting.*(?:field name|property name).*");
    private static final Pattern EXPECTED_COLON = Pattern.compile("(?s).*was expecting a colon.*");
    private static final Pattern EXPECTED_COMMA = Pattern.compile("(?s).*was expecting comma.*");

    private JsonPlace() {
    }

    /** A clause such as "it is not proper JSON (line 3, column 5: ...)". */
    static String clause(JsonProcessingException fault) {
        String where = where(fault);
        String what = what(fault);
        String both = where.isEmpty() || what.isEmpty() ? where + what : where + ": " + what;
        return "it is not proper JSON" + (both.isEmpty() ? "" : " (" + both + ")");
    }

    /** Line and column, both from 1; empty if the parser does not say. */
    static String where(JsonProcessingException fault) {
        JsonLocation place = fault.getLocation();
        return place == null || place.getLineNr() < 1 ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String what(JsonProcessingException fault) {
        String said = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof JsonEOFException || said.startsWith("Unexpected end-of-input")) {
            return "it ends here, before its brackets are closed";
        }
        for (Map.Entry<String, String> meaning : MEANINGS.entrySet()) {
            if (said.startsWith(meaning.getKey())) {
                return meaning.getValue();
            }
        }
        if (said.contains("in numeric value")) {
            return NUMBER;
        }
        Matcher character = CHARACTER.matcher(said);
        return character.find() ? "there is " + sign(character.group(1)) + " where " + expected(said) + " was expected" : "";
    }

    private static String sign(String one) {
        return one.equals("\"") ? "a quotation mark" : "\"" + one + "\"";
    }

    private static String expected(String said) {
        return EXPECTED_COLON.matcher(said).matches() ? "a colon"
                : EXPECTED_COMMA.matcher(said).matches() ? "a comma or a closing bracket"
                : EXPECTED_NAME.matcher(said).matches() ? "a name in double quotation marks" : "a value";
    }
}
