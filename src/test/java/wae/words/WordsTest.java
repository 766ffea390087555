package wae.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words of the window stand in one file, and nothing else does. {@link WordsRulesTest} shows what is found. */
class WordsTest {

    private static final Path JAVA = Path.of("src/main/java/wae");
    private static final Path FXML = Path.of("fxml");
    private static final Path FILE = Path.of("src/main/resources/wae/words.properties");
    /** Packages whose words are in the file; the window's. */
    private static final List<String> PACKAGES = List.of("chart", "view/shell", "view/decompose", "view/train",
            "view/runs", "view/compare", "view/control", "view/control/chart", "viewmodel", "viewmodel/decompose",
            "viewmodel/train", "viewmodel/run", "viewmodel/runs", "viewmodel/compare");
    /** Files of fxml/ whose words are in the file, by the beginning of their names. */
    private static final List<String> FORMS = List.of("");
    private static final Set<String> PAGES = Set.of("shell", "decompose", "train", "run", "runs", "compare", "chart");

    @Test
    void noButtonTakesAnUnderscoreForAMnemonic() {
        Pattern button = Pattern.compile("<(?:\\w*Button|CheckBox|\\w*MenuItem|Menu|Hyperlink)\\b[^>]*?text=\"%([\\w.-]+)\"[^>]*>");
        List<String> eaten = new ArrayList<>();
        for (Path form : forms("").toList()) {
            button.matcher(text(form)).results()
                    .filter(found -> Words.of(found.group(1)).contains("_") && !found.group().contains("mnemonicParsing=\"false\""))
                    .forEach(found -> eaten.add(form.getFileName() + ": " + found.group(1)));
        }
        assertThat(eaten).as("buttons whose underscore is not shown").isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Set<String> asked = used();
        asked.removeAll(words().keySet());
        assertThat(asked).as("keys that " + FILE + " lacks").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> unused = new TreeSet<>(words().keySet());
        unused.removeAll(used());
        assertThat(unused).as("keys of " + FILE + " that nothing reads").isEmpty();
    }

    @Test
    void everyValueIsAMessage() {
        assertThat(words()).allSatisfy((key, value) -> {
            assertThat(key).matches("[a-z]+(\\.[a-z0-9-]+)+");
            assertThat(value).isNotBlank();
            assertThat(value.replace("''", "")).as("%s: an apostrophe is written twice", key).doesNotContain("'");
            assertThat(new MessageFormat(value, Locale.ENGLISH)).isNotNull();
        });
    }

    /** A value too few would be shown as {0}, one too many not at all. */
    @Test
    void everyCallGivesTheValuesOfItsMessage() {
        Map<String, String> words = words();
        assertThat(sources("").map(WordsTest::text).flatMap(source -> new JavaWords(source).calls().stream())
                .filter(call -> words.containsKey(call.key()))).isNotEmpty().allSatisfy(call ->
                assertThat(call.values()).as(call.key()).isEqualTo(values(words.get(call.key()))));
        assertThat(forms("").flatMap(form -> new FormWords(text(form)).keys().stream()).filter(words::containsKey))
                .allSatisfy(key -> assertThat(values(words.get(key))).as(key).isZero());
    }

    @Test
    void formsHoldNoWordsOfTheirOwn() {
        List<String> own = new ArrayList<>();
        FORMS.forEach(name -> forms(name).forEach(form ->
                new FormWords(text(form)).own().forEach(word -> own.add(form.getFileName() + ": " + word))));
        assertThat(own).as("words in fxml/ that belong into " + FILE).isEmpty();
    }

    @Test
    void classesOfTheWindowHoldNoWordsOfTheirOwn() {
        List<String> own = new ArrayList<>();
        PACKAGES.forEach(name -> sources(name).filter(source -> isIn(name, source)).forEach(source ->
                new JavaWords(text(source)).read().forEach(word -> own.add(source.getFileName() + ": " + word))));
        assertThat(own).as("words in the window's classes that belong into " + FILE).isEmpty();
    }

    /** The classes of the view models' root are the shell's; each page has a package of its own. */
    private static boolean isIn(String name, Path source) {
        return !name.equals("viewmodel") || source.getParent().equals(JAVA.resolve(name));
    }

    private static int values(String message) {
        Object[] values = new MessageFormat(message, Locale.ENGLISH).getFormatsByArgumentIndex();
        return values.length;
    }

    /** Keys in calls and forms, and in constants that a call is given. */
    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        sources("").forEach(source -> {
            JavaWords java = new JavaWords(text(source));
            java.calls().forEach(call -> used.add(call.key()));
            java.literals().stream().map(JavaWords.Literal::text).filter(text -> JavaWords.isKey(text, PAGES))
                    .forEach(used::add);
        });
        forms("").forEach(form -> used.addAll(new FormWords(text(form)).keys()));
        return used;
    }

    private static Map<String, String> words() {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty,
                (one, other) -> one, TreeMap::new));
    }

    private static Stream<Path> sources(String name) {
        return files(JAVA.resolve(name), "", ".java");
    }

    private static Stream<Path> forms(String beginning) {
        return files(FXML, beginning, ".fxml");
    }

    private static Stream<Path> files(Path folder, String beginning, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning)
                    && file.toString().endsWith(ending)).sorted().toList().stream();
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
