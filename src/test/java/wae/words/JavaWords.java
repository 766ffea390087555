package wae.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The string literals of a Java source, those joined by + as one, and which of them are words that a user reads. */
final class JavaWords {

    /** Ends a line whose literals users of the window do not read: names in files, of threads, in style sheets. */
    private static final String NO_WORDS = "// no words of the window";
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    /** A capital followed by small letters. */
    private static final Pattern SENTENCE = Pattern.compile("^\\P{L}*[A-Z][a-z]{2,}");
    /** Two words, or a word beside a number that is formatted. */
    private static final Pattern PHRASE = Pattern.compile(
            "[a-z]{2,}[,:;.]? [a-z]{2,}|[a-z]{3,} %|%[-+,.0-9]*[a-z] [a-z]{3,}");
    /** A word that is glued to something. */
    private static final Pattern GLUED = Pattern.compile("^[,;:.)]* +[a-z]{2,}(?![\\w=-])|(?<![\\w<-])[a-z]{2,}[,;:(]* +$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** What comes before a literal that is shown for certain. */
    private static final Pattern SHOWN = Pattern.compile("(?:new (?:Label|Button|ToggleButton|CheckBox|RadioButton|Menu"
            + "|MenuItem|CheckMenuItem|RadioMenuItem|MenuButton|SplitMenuButton|Tooltip|TitledPane|Tab|Text|Hyperlink"
            + "|TableColumn<[^>]*>|Axis|Readout\\.Line|LegendEntry)|Axis\\.of|Command\\.of"
            + "|set(?:Text|PromptText|AccessibleText|AccessibleHelp|AccessibleRoleDescription|Title))\\(\\s*$");
    private static final Pattern NOT_READ = Pattern.compile(
            "\\bLOG\\.|\\b\\w*(?:Exception|Error)\\(|@SuppressWarnings\\(|\\.(?:column|numbers)\\(\\s*$");
    private static final Pattern MARKUP = Pattern.compile("[<>]|=\\\\\"|-fx-");
    private static final Pattern SHORTCUT = Pattern.compile("(?:Shortcut|Ctrl|Shift|Alt)\\+.*|Plus|Add|Equals|Minus|Subtract"
            + "|Left|Right|Up|Down|Enter|Esc|Space|Delete|Period|Decimal|Home|End");

    /**
     * A literal.
     *
     * @param text   between the quotation marks, escapes as they stand
     * @param before the statement up to it
     */
    record Literal(String text, String before) {

        /** Whether a user of the window reads it, and words.properties should hold it. */
        boolean isRead() {
            if (NOT_READ.matcher(before).find() || MARKUP.matcher(text).find() || SHORTCUT.matcher(text).matches()) {
                return false;
            }
            return SHOWN.matcher(before).find() && WORD.matcher(text).find() || SENTENCE.matcher(text).find()
                    || PHRASE.matcher(text).find() || GLUED.matcher(text).find();
        }
    }

    /**
     * A call of {@code Words.of} with its key.
     *
     * @param key    as far as it is a literal
     * @param values that follow the key
     */
    record Call(String key, int values) {
    }

    private final List<Literal> literals = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    JavaWords(String source) {
        String code = code(source);
        int statement = 0;
        int end = -1;
        Matcher token = TOKEN.matcher(code);
        while (token.find()) {
            if (token.group().charAt(0) != '"') {
                continue;
            }
            String between = end < 0 ? "" : code.substring(end, token.start());
            statement = Math.max(statement, end(code, Math.max(statement, end), token.start()));
            String text = token.group().substring(1, token.group().length() - 1);
            if (end >= 0 && between.matches("\\s*\\+\\s*")) {
                Literal first = literals.remove(literals.size() - 1);
                literals.add(new Literal(first.text() + text, first.before()));
            } else {
                literals.add(new Literal(text, code.substring(statement, token.start())));
            }
            end = token.end();
            if (code.substring(statement, token.start()).matches("(?s).*\\bWords\\.of\\(\\s*")) {
                calls.add(new Call(text, values(code, end)));
            }
        }
    }

    /** All literals. */
    List<Literal> literals() {
        return literals;
    }

    /** Texts of the literals that a user reads. */
    List<String> read() {
        return literals.stream().filter(Literal::isRead).map(Literal::text).toList();
    }

    /** All calls whose key is a literal. */
    List<Call> calls() {
        return calls;
    }

    /** Without comments, and without the literals of lines that say so. */
    private static String code(String source) {
        StringBuilder kept = new StringBuilder();
        for (String line : source.split("\n")) {
            kept.append(line.endsWith(NO_WORDS) ? line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"") : line).append('\n');
        }
        return TOKEN.matcher(kept).replaceAll(found -> found.group().charAt(0) == '/' ? " "
                : Matcher.quoteReplacement(found.group()));
    }

    /** Where the last statement before a place begins; between two literals there are no others. */
    private static int end(String code, int from, int to) {
        int last = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            if (";{}".indexOf(code.charAt(i)) >= 0) {
                last = i + 1;
            }
        }
        return last;
    }

    /** How many values follow a key, up to the bracket that closes the call; -1 if something is glued to the key. */
    private static int values(String code, int from) {
        String plain = TOKEN.matcher(code.substring(from)).replaceAll("x");
        if (!plain.matches("(?s)\\s*[,)].*")) {
            return -1;
        }
        int values = 0;
        int depth = 0;
        for (int i = 0; i < plain.length() && depth >= 0; i++) {
            char sign = plain.charAt(i);
            depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            values += sign == ',' && depth == 0 ? 1 : 0;
        }
        return values;
    }

    /** Keys of words.properties among all literals. */
    static boolean isKey(String text, Set<String> pages) {
        return text.matches("[a-z]+(\\.[a-z0-9-]+)+") && pages.contains(text.substring(0, text.indexOf('.')))
                && !text.matches(".*\\.(json|csv|png|svg|onnx|fxml|css|zip|log|txt|bin)");
    }
}
