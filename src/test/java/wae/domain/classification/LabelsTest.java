package wae.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.task.Problem;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"cat\ndog's\nfish\n", "\uFEFFcat\r\ndog's\r\nfish\r\n\r\n", "[\"cat\", \"dog's\", \"fish\"]",
        "{\"0\": \"cat\", \"2\": \"fish\", \"1\": \"dog's\"}", "{0: 'cat', 1: \"dog's\", 2: 'fish',}",
        "{'cat': 0, \"dog's\": 1, 'fish': 2}",
        "{\"model\": \"x\", \"id2label\": {\"0\": \"cat\", \"1\": \"dog\\u0027s\", \"2\": \"fish\"}}",
        "{\"0\": [\"n1\", \"cat\"], \"1\": [\"n2\", \"dog's\"], \"2\": [\"n3\", \"fish\"]}", "0: cat\n1: dog's\n2: fish",
        "0,cat\n1,dog's\n2,fish"})
    void labelsAreReadAsTheyAreUsuallyWritten(String text) {
        assertThat(LabelText.read(text)).containsExactly("cat", "dog's", "fish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "cat\n\ndog",
        "{\"0\": \"cat\", \"2\": \"dog\"}", "{\"0\": \"cat\"", "[\"cat\"", "{\"0\" \"cat\"}",
        "[[[[[[[[[[\"cat\"]]]]]]]]]]", "{\"0\": {\"a\": \"b\"}}", "[\"\\u00g0\"]", "{\"0\": \"a\", \"0\": \"b\"}", "[\"cat\"] dog", "[,]"})
    void whatAreNoLabelsIsRefused(String text) {
        assertThatThrownBy(() -> LabelText.read(text)).isInstanceOf(IllegalArgumentException.class).message().isNotBlank();
    }

    @Test
    void labelsComeFromTheUserThenTheModelThenImageNet() throws Exception {
        List<String> own = List.of("a", "b", "c");
        assertThat(LabelChoice.of(List.of("x", "y", "z"), "f.txt").of(3, own, "m").names().names()).containsExactly("x", "y", "z");
        assertThat(LabelChoice.AUTO.of(3, own, "m").names().names()).containsExactly("a", "b", "c");
        assertThat(LabelChoice.AUTO.of(4, own, "m").names().names()).containsExactly("class 0", "class 1", "class 2", "class 3");
        assertThat(LabelChoice.NUMBERS.of(3, own, "m").names().of(0)).isEqualTo("class 0");
        assertThat(LabelChoice.AUTO.of(1, List.of(), "m").names().names()).containsExactly("no", "yes");
        assertThat(LabelChoice.AUTO.of(1, List.of("smile"), "m").names().names()).containsExactly("not smile", "smile");
        assertThatThrownBy(() -> LabelChoice.of(List.of("x"), "f.txt").of(3, own, "m")).isInstanceOf(Problem.class)
                .hasMessage("f.txt has 1 labels, but m gives 3 scores.");
        assertThatThrownBy(() -> LabelChoice.IMAGENET.of(3, own, "m")).hasMessageContaining("but m gives 3 scores");
    }

    @Test
    void imageNetHas1000LabelsAnd1001WithTheBackground() throws Exception {
        ClassNames thousand = LabelChoice.AUTO.of(1000, List.of(), "m").names();
        assertThat(List.of(thousand.of(0), thousand.of(207), thousand.of(281), thousand.of(999)))
                .containsExactly("tench", "golden retriever", "tabby", "toilet tissue");
        assertThat(List.of(thousand.of(134), thousand.of(517))).containsExactly("crane (134)", "crane (517)");
        ClassNames more = LabelChoice.AUTO.of(1001, List.of(), "m").names();
        assertThat(List.of(more.of(0), more.of(1), more.of(1000))).containsExactly("background", "tench", "toilet tissue");
    }

    @Test
    void imageNetsFoldersAreKnownByNumberAndByWord() throws Exception {
        ClassNames thousand = LabelChoice.AUTO.of(1000, List.of(), "m").names();
        ClassNames data = new ClassNames(List.of("n01440764", "golden_retriever", "Carassius auratus"));
        assertThat(LabelMatch.of("m", thousand, true, data).scoreOf()).containsExactly(0, 207, 1);
        ClassNames more = LabelChoice.AUTO.of(1001, List.of(), "m").names();
        assertThat(LabelMatch.of("m", more, true, data).scoreOf()).containsExactly(1, 208, 2);
        assertThatThrownBy(() -> LabelMatch.of("m", thousand, true, new ClassNames(List.of("n01440764", "crane"))))
                .hasMessageContaining("does not know the class \"crane\""); // a bird or a machine
    }

    @Test
    void classesAreMatchedByNameOrElseByOrder() throws Exception {
        ClassNames known = new ClassNames(List.of("dog", "Cat", "sea lion"));
        LabelMatch byName = LabelMatch.of("m", known, true, new ClassNames(List.of("cat", "sea_lion")));
        assertThat(byName).isEqualTo(new LabelMatch(List.of(1, 2), false));
        LabelMatch byOrder = LabelMatch.of("m", known, true, new ClassNames(List.of("x", "y", "z")));
        assertThat(byOrder).isEqualTo(new LabelMatch(List.of(0, 1, 2), true));
        assertThat(byOrder.named(known, new ClassNames(List.of("x", "y", "z"))).names()).containsExactly("x", "y", "z");
        assertThatThrownBy(() -> LabelMatch.of("m", known, true, new ClassNames(List.of("cat", "dog", "cow"))))
                .hasMessageContaining("\"cow\""); // by order it would be silently wrong
        assertThatThrownBy(() -> LabelMatch.of("m", known, true, new ClassNames(List.of("x", "y"))))
                .hasMessageContaining("it has 3 classes, the images have 2");
        assertThatThrownBy(() -> LabelMatch.of("ours", known, false, new ClassNames(List.of("x", "y", "z"))))
                .hasMessageContaining("it was trained on other classes");
    }

    @Test
    void foldersCalledByNumbersAreInTheOrderOfNumbers() throws Exception {
        List<String> sorted = List.of("0", "1", "10", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(LabelMatch.of("m", ClassNames.numbered(11), true, new ClassNames(sorted)).scoreOf())
                .containsExactly(0, 1, 10, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(LabelMatch.of("m", ClassNames.numbered(2), true, new ClassNames(List.of("1", "2"))).scoreOf())
                .containsExactly(0, 1);
    }

    @Test
    void propertiesThatAreNoLabelsAreLeftAlone() {
        assertThat(LabelText.ofProperties(Map.of("names", "{0: 'a', 1", "classes", "a,b"))).containsExactly("a", "b");
        assertThat(LabelText.ofProperties(Map.of("author", "somebody"))).isEmpty();
    }
}
