package wae.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link WordsTest} finds, and what it leaves alone. */
class WordsRulesTest {

    private static List<String> read(String code) {
        return new JavaWords(code).read();
    }

    @Test
    void aLabelOutsideOfTheFileIsFound() {
        assertThat(read("Label label = new Label(\"median\");")).containsExactly("median");
        assertThat(read("button.setText(\"Measure\");")).containsExactly("Measure");
        assertThat(read("return \"Open recent\\u2026\";")).hasSize(1);
        assertThat(read("column = new TableColumn<SystemRow, String>(\"system\");")).containsExactly("system");
    }

    @Test
    void aSentenceOverSeveralLinesIsFoundWhole() {
        assertThat(read("new Tooltip(\"every\"\n        + \"thing\"); // \"not this one\"")).containsExactly("everything");
        assertThat(read("throw new IllegalStateException(\"this is read\"\n + \" by programmers\");")).isEmpty();
        assertThat(read("throw new Problem(\"the folder\"\n + \" is empty.\");")).containsExactly("the folder is empty.");
    }

    @Test
    void wordsThatAreGluedOrFormattedAreFound() {
        assertThat(read("String text = count + \" threads\";")).containsExactly(" threads");
        assertThat(read("String text = \"batch \" + count;")).containsExactly("batch ");
        assertThat(read("format(\"%d pictures\", count);")).containsExactly("%d pictures");
    }

    @Test
    void idsUnitsShortcutsAndNamesInFilesAreLeftAlone() {
        assertThat(read("box.setId(\"choose-\" + name); label.getStyleClass().add(\"small-print\");")).isEmpty();
        assertThat(read("format(\"%.2f ms\", time); command(\"Shortcut+Shift+S\", \"Enter\");")).isEmpty();
        assertThat(read("table.column(\"time for one batch\", cells); LOG.info(\"the run ends\");")).isEmpty();
        assertThat(read("START(\"one that is in CSV files\"); // no words of the window\n")).isEmpty();
        assertThat(read("/* \"Not this\" */ Words.of(\"compare.median\");")).isEmpty();
    }

    @Test
    void keysAreFoundInCallsAndConstantsAndFileNamesAreNone() {
        JavaWords java = new JavaWords("LOW(\"compare.low\"), HIGH(\"run.json\"); Words.of(\n\"chart.gone\", f(1, 2), \"x\");");
        assertThat(java.literals().stream().map(JavaWords.Literal::text)
                .filter(text -> JavaWords.isKey(text, Set.of("compare", "run", "chart"))))
                .containsExactly("compare.low", "chart.gone");
        assertThat(java.calls()).containsExactly(new JavaWords.Call("chart.gone", 2));
    }

    @Test
    void aKeyThatIsPutTogetherIsFound() {
        assertThat(new JavaWords("Words.of(\"compare.tab-\" + name, 1);").calls())
                .containsExactly(new JavaWords.Call("compare.tab-", -1));
    }

    @Test
    void wordsOfAFormAreFoundWhereverTheyStand() {
        FormWords form = new FormWords("<VBox styleClass=\"small print\"><Label text=\"Median\" labelFor=\"$low\"/>"
                + "<Button text=\"%compare.stop\"><tooltip><Tooltip text=\"ends it\"/></tooltip></Button>"
                + "<items xmlns:fx=\"http://javafx.com/fxml\"><String fx:value=\"Second\"/></items>"
                + "<text>Third</text><Chart caption=\"two words\" prefWidth=\"Infinity\"/></VBox>");
        assertThat(form.own()).containsExactly("Median", "ends it", "Second", "Third", "two words");
        assertThat(form.keys()).containsExactly("compare.stop");
    }
}
