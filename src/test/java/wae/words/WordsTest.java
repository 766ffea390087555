package wae.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words of the window stand in one file, and nothing else does. */
class WordsTest {

    private static final Path JAVA = Path.of("src/main/java/wae");
    private static final Path FXML = Path.of("fxml");
    /** Packages whose words are in the file; the window's. */
    private static final List<String> PACKAGES = List.of();
    /** Files of fxml/ whose words are in the file, by the beginning of their names. */
    private static final List<String> FORMS = List.of("train-data", "train-form");

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern CALL = Pattern.compile("Words\\.of\\(\\s*\"([^\"]*)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]*)\"");
    private static final Pattern FXML_WORDS =
            Pattern.compile("\\b(?:text|promptText|accessibleText|title)=\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** A capital followed by small letters, or two words: what a user reads, rather than an id or a format. */
    private static final Pattern READ = Pattern.compile("^\\P{L}*[A-Z][a-z]{2,}|[a-z]{2,}[,:]? [a-z]{2,}");
    /** Lines whose literals no user of the window reads: errors of programming, the log, keys of the keyboard. */
    private static final Pattern NOT_READ = Pattern.compile(
            "Exception\\(|LOG\\.|@SuppressWarnings|\"Shortcut\\+|\"Shift\\+|\"Period\"|\"Delete\"|\"Decimal\"|\"Space\"");

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Set<String> asked = new TreeSet<>(found(javaFiles(""), CALL));
        asked.addAll(found(fxmlFiles(""), FXML_KEY));
        asked.removeAll(keys());
        assertThat(asked).as("keys that src/main/resources/wae/words.properties lacks").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(found(javaFiles(""), KEY));
        unused.removeAll(found(fxmlFiles(""), FXML_KEY));
        assertThat(unused).as("keys of src/main/resources/wae/words.properties that nothing reads").isEmpty();
    }

    @Test
    void everyValueIsAMessage() {
        assertThat(keys()).allSatisfy(key -> {
            assertThat(key).matches("[a-z]+(\\.[a-z0-9-]+)+");
            assertThat(Words.bundle().getString(key)).isNotBlank();
            assertThat(new MessageFormat(Words.of(key), Locale.ENGLISH)).isNotNull();
        });
    }

    @Test
    void formsHoldNoWordsOfTheirOwn() {
        List<String> own = new ArrayList<>();
        for (String form : FORMS) {
            for (Path file : fxmlFiles(form)) {
                Matcher words = FXML_WORDS.matcher(text(file));
                while (words.find()) {
                    if (!words.group(1).startsWith("%") && words.group(1).matches(".*\\p{L}{2,}.*")) {
                        own.add(file.getFileName() + ": " + words.group(1));
                    }
                }
            }
        }
        assertThat(own).as("words in fxml/ that belong into words.properties").isEmpty();
    }

    @Test
    void classesOfTheWindowHoldNoWordsOfTheirOwn() {
        List<String> own = new ArrayList<>();
        for (String name : PACKAGES) {
            javaFiles(name).forEach(file -> text(file).lines()
                    .filter(line -> !NOT_READ.matcher(line).find() && !line.strip().startsWith("*")
                            && !line.strip().startsWith("/*") && !line.strip().startsWith("//"))
                    .forEach(line -> found(line, LITERAL).stream().filter(word -> READ.matcher(word).find())
                            .forEach(word -> own.add(file.getFileName() + ": " + word))));
        }
        assertThat(own).as("words in the window's classes that belong into words.properties").isEmpty();
    }

    private static Set<String> keys() {
        return new TreeSet<>(Collections.list(Words.bundle().getKeys()));
    }

    private static Set<String> found(List<Path> files, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        files.forEach(file -> found.addAll(found(text(file), pattern)));
        return found;
    }

    private static List<String> found(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static List<Path> javaFiles(String name) {
        return files(JAVA.resolve(name), "", ".java");
    }

    private static List<Path> fxmlFiles(String beginning) {
        return files(FXML, beginning, ".fxml");
    }

    private static List<Path> files(Path folder, String beginning, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning)
                    && file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
