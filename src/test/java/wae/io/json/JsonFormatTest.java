package wae.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.task.Problem;

@Timeout(60)
class JsonFormatTest {

    /** What the program has on a machine with 2 GB. */
    private static final long MEMORY = 512L << 20;

    private static final String GOOD = """
            {
              "name" : "a",
              "kind" : "half_size",
              "started" : "2026-01-31T12:00:00Z",
              "width" : 3,
              "top_rate" : 0.5,
              "whole" : true,
              "values" : [ 1.0, 2.5 ],
              "inner" : {
                "first_item" : 7
              },
              "texts" : {
                "x" : "y"
              }
            }
            """;

    @TempDir
    private Path folder;

    enum Kind { FULL, HALF_SIZE }

    record Size(int width) {

        Size {
            if (width < 1) {
                throw new IllegalArgumentException("width must be at least 1");
            }
        }
    }

    record Inner(long firstItem, @MayBeMissing Integer later, @EmptyIfMissing String note) {
    }


    record Simple(String name, Kind kind, Instant started, @JsonUnwrapped Size size, double topRate, boolean whole,
                  List<Double> values, Inner inner, Map<String, String> texts) {
    }

    private final JsonFormat<Simple> format = new JsonFormat<>(Simple.class, 64L << 20);

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.json"), text.replace("\n", System.lineSeparator()));
    }

    private void assertRefused(Path file, String clause) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThatThrownBy(() -> format.read(file)).isInstanceOf(IllegalArgumentException.class).hasMessage(clause);
        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before).isLessThan(MEMORY);
    }

    @Test
    void whatIsReadIsWrittenAgainByteForByte() throws Exception {
        Path file = file(GOOD.replace("7\n", "7,\n    \"note\" : \"\"\n"));
        Simple value = format.read(file);
        assertThat(value).isEqualTo(new Simple("a", Kind.HALF_SIZE, Instant.parse("2026-01-31T12:00:00Z"), new Size(3), 0.5,
                true, List.of(1.0, 2.5), new Inner(7, null, ""), Map.of("x", "y")));
        format.write(value, folder.resolve("again.json"));
        assertThat(folder.resolve("again.json")).hasSameBinaryContentAs(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a"                    | 7                                | name must be a text
            "a"                    | null                             | name must be a text
            "name"                 | "names"                          | name is missing
            "half_size"            | "quarter"                        | kind must be a word that is known
            "half_size"            | 1                                | kind must be a word that is known
            2026-01-31T            | 2026-13-31T                      | started must be a time such as 2026-01-31T12:00:00Z
            "2026-01-31T12:00:00Z" | 5                                | started must be a time such as 2026-01-31T12:00:00Z
            : 3,                   | : 3.0,                           | width must be a whole number
            : 3,                   | : "3",                           | width must be a whole number
            : 3,                   | : 99999999999,                   | width is too large
            : 3,                   | : -3,                            | width must be at least 1
            "width"                | "depth"                          | width is missing
            0.5                    | "0.5"                            | top_rate must be a number
            0.5                    | "NaN"                            | top_rate must be a number
            0.5                    | 1e999                            | top_rate must be a number
            0.5 | NaN | it is not proper JSON (line 6, column 19: NaN and infinity are no values here; a number was expected)
            true                   | 1                                | whole must be true or false
            2.5                    | "2.5"                            | values[1] must be a number
            2.5                    | "-Infinity"                      | values[1] must be a number
            2.5                    | null                             | values[1] must be a number
            [ 1.0, 2.5 ]           | 1.0                              | values must be a list
            7                      | 7.5                              | inner.first_item must be a whole number
            "first_item"           | "last_item"                      | inner.first_item is missing
            "inner" : {            | "inner" : 3, "other" : {         | inner must be an object
            "y"                    | 3                                | texts.x must be a text
            "y"                    | "y", "x" : "z"                   | it has the field 'x' twice
            "whole"                | "name" : "b", "whole"            | it has the field 'name' twice
            """)
    void aWrongFieldIsNamed(String good, String bad, String clause) throws IOException {
        String text = GOOD.replace(good, bad);
        assertThat(text).isNotEqualTo(GOOD);
        assertRefused(file(text), clause);
    }

    @Test
    void whatIsNoJsonOrNotOneObjectIsRefused() throws IOException {
        assertRefused(file(""), "it is empty");
        assertRefused(file("null"), "it is empty");
        assertRefused(file("[1, 2]"), "it must be an object");
        assertRefused(file(GOOD.substring(0, 60)), "it is not proper JSON (line 4, column 19: it ends here, before its brackets are"
                + " closed)");
        assertRefused(file(GOOD + GOOD), "something follows after its end");
        assertRefused(file(GOOD.replace("\"y\"", "'y'")), "it is not proper JSON (line 13, column 11: there is \"'\" where a value"
                + " was expected)");
        assertRefused(file("\uFEFF" + GOOD), "it is not UTF-8 without a byte order mark");
        assertRefused(Files.write(folder.resolve("16.json"), GOOD.getBytes(StandardCharsets.UTF_16)),
                "it is not UTF-8 without a byte order mark");
        assertRefused(Files.write(folder.resolve("latin.json"), GOOD.replace("\"a\"", "\"\u00e9\"").getBytes(
                StandardCharsets.ISO_8859_1)), "it is not proper JSON (line 2, column 15: there are bytes that are not UTF-8)");
        assertRefused(folder, "it is not an ordinary file");
    }

    /** Faults of all kinds: each says where, and what was expected, and nothing of what the parser says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a",        | "a\\nb",   | a text has a line break or another control sign
            "a",        | "a\\tb",   | a text has a line break or another control sign
            "a",        | "a\\qb",  | a backslash is followed by a sign that cannot follow it
            "a",        | abc,      | there is a word that is no value
            : 3,        | : 03,     | there is a number that JSON does not write so
            : 3,        | : 3.,     | there is a number that JSON does not write so
            : 3,        | : -x,     | there is a number that JSON does not write so
            : 3,        | : +3,     |
            : 3,        | = 3,      | there is "=" where a colon was expected
            : 3,        | : 3       | there is a quotation mark where a comma or a closing bracket was expected
            [ 1.0, 2.5 ]| [ 1.0, ]  | there is "]" where a value was expected
            [ 1.0, 2.5 ]| [ 1.0 }   | a bracket is closed that was not opened
            "name"      | name      | there is "n" where a name in double quotation marks was expected
            """)
    void aFaultSaysLineColumnAndWhatWasExpected(String good, String bad, String clause) throws IOException {
        String text = GOOD.replace(good, bad.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> format.read(file(text))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s)it is not proper JSON \\(line \\d+, column \\d+.*\\)")
                .hasMessageContaining(clause == null ? "" : clause).hasMessageNotContaining("CTRL-CHAR")
                .hasMessageNotContaining("code ").hasMessageNotContaining("token");
    }

    @Test
    void whatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertRefused(file, "it is larger than 64 MB");
    }

    @Test
    void depthLengthAndNumbersOfValuesAreBounded() throws IOException {
        assertRefused(file(with("[".repeat(100_000))),
                "it is nested more than 12 levels deep");
        assertRefused(file(with("{\"a\":".repeat(100_000))),
                "it is nested more than 12 levels deep");
        assertRefused(file(with("1" + "0".repeat(9_999))), "a number in it has more than 40 digits");
        assertRefused(file(GOOD.replace("0.5", "0." + "3".repeat(9_999))),
                "a number in it has more than 40 digits");
        assertRefused(file(with("[" + "0.1,".repeat(4_000_000) + "1]")),
                "it has more than 3000000 names, values and brackets");
        assertRefused(file(GOOD.replace("[ 1.0,", "[ " + "0.1,".repeat(4_000_000))),
                "it has more than 3000000 names, values and brackets");
        assertThatThrownBy(() -> format.read(file(GOOD.replace("\"a\"", "\"" + "a".repeat(5 << 20) + "\""))))
                .hasMessageMatching("a text in it has more than 4194304 characters");
        assertThatThrownBy(() -> format.read(file(with("0, \"" + "a".repeat(2000) + "\" : 1"))))
                .hasMessageMatching("a name in it has more than 1000 characters");
    }

    /** The good file with a field that is not known. */
    private static String with(String value) {
        return GOOD.replace("\"whole\"", "\"unknown\" : " + value + ", \"whole\"");
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        assertThatThrownBy(() -> format.read(folder.resolve("none.json"))).isInstanceOf(Problem.class)
                .hasMessage("File not found: none.json.");
    }

    @Test
    void fieldsOfALaterVersionArePassedOver() throws Exception {
        assertThat(format.read(file(with("{\"a\" : [1, {}]}")))).isEqualTo(format.read(file(GOOD)));
    }
}
