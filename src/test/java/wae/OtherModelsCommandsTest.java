package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.image.PictureBuilder;
import wae.io.image.PictureFiles;

/** The commands on other programs' models, from words on a command line to what they print. */
@Timeout(120)
class OtherModelsCommandsTest {

    private static final Path MODELS = Path.of("src/test/resources/models");

    @TempDir
    Path folder;

    private final CommandRun commands = start();

    private static CommandRun start() {
        NativeSetup.apply();
        return new CommandRun();
    }

    private Path picture(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        new PictureFiles().writePng(PictureBuilder.noise(32, 32, name.hashCode()).planes(), file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.onnx@Unit", "plain.onnx@", "plain.onnx@unit:", "plain.onnx@unit:nope", "plain.onnx@@",
        "nothing.onnx@unit",
        "nothing.onnx", "", "@", "@unit", " ", "plain.onnx@unit@unit", "vgg16@unit"})
    void aWrongNameOrSuffixIsASentenceInEveryCommand(String name) throws Exception {
        String model = name.startsWith("plain") ? MODELS.resolve(name).toString() : name;
        Path image = picture("a.png");
        for (List<Object> words : List.<List<Object>>of(List.of("classify", image, "--model", model),
                List.of("evaluate", "--data", folder, "--model", model), List.of("cost", "--model", model),
                List.of("time", "--systems", model))) {
            assertThat(commands.run(words.toArray())).as("%s", words).isNotZero();
            assertThat(commands.err()).as("%s", words).isNotBlank().doesNotContain("Something went wrong", "Exception");
        }
    }

    @Test
    void whichOutputKindAndLabelsWereTakenIsSaid() throws Exception {
        assertThat(commands.run("classify", picture("a.png"), "--model", MODELS.resolve("aux.onnx") + "@unit")).isZero();
        assertThat(commands.out()).contains("scores from output \"out\" of out, aux_logits; logits; classes numbered from 0");
        assertThat(commands.run("classify", picture("a.png"), "--output", "aux_logits", "--scores", "independent", "--labels",
                Files.writeString(folder.resolve("l.txt"), "a\nb\nc\nd\ne\n"), "--model", MODELS.resolve("aux.onnx") + "@unit")).isZero();
        assertThat(commands.out()).contains("from output \"aux_logits\" of aux_logits, out; independent probabilities; labels from l.txt");
        assertThat(commands.run("cost", "--model", MODELS.resolve("aux.onnx"))).isZero();
        assertThat(commands.out()).contains("scores from output \"out\" of out, aux_logits");
    }

    @Test
    void aSingleScoreIsYesOrNoAndNoNumberFails() throws Exception {
        assertThat(commands.run("classify", picture("a.png"), "--model", MODELS.resolve("one-sigmoid.onnx") + "@unit")).isZero();
        assertThat(commands.out()).containsPattern("no [1-9][0-9.]* %").containsPattern("yes [1-9][0-9.]* %").doesNotContain("100.0");
        assertThat(commands.run("classify", picture("a.png"), "--model", MODELS.resolve("nan.onnx") + "@unit")).isEqualTo(1);
        assertThat(commands.err()).contains("scores that are no numbers");
    }

    @Test
    void evaluationWorksByOrderOrByTheLabelsOfAFile() throws Exception {
        for (String name : List.of("ant", "bee", "cow", "dog", "elk")) {
            picture("data/" + name + "/1.png");
            picture("data/" + name + "/2.png");
        }
        Path data = folder.resolve("data");
        String model = MODELS.resolve("batch-four.onnx") + "@unit";
        assertThat(commands.run("evaluate", "--part", "all", "--data", data, "--model", model)).as(commands.err()).isZero();
        assertThat(commands.out()).contains("10 images", "classes of the images matched by order", "  ant ", "  elk ");
        Path labels = Files.writeString(folder.resolve("l.json"),
                "{\"0\": \"elk\", \"1\": \"dog\", \"2\": \"cow\", \"3\": \"bee\", \"4\": \"ant\"}");
        assertThat(commands.run("evaluate", "--part", "all", "--data", data, "--model", model, "--labels", labels)).isZero();
        assertThat(commands.out()).contains("labels from l.json; classes of the images matched by name");
        Files.writeString(labels, "{\"0\": \"elk\", \"1\": \"dog\", \"2\": \"cow\", \"3\": \"bee\", \"4\": \"cat\"}");
        assertThat(commands.run("evaluate", "--part", "all", "--data", data, "--model", model, "--labels", labels)).isEqualTo(1);
        assertThat(commands.err()).contains("does not know the class \"ant\"");
        Files.writeString(labels, "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n");
        assertThat(commands.run("evaluate", "--part", "all", "--data", data, "--model", model, "--labels", labels)).isEqualTo(1);
        assertThat(commands.err()).contains("Git LFS pointer");
    }

    @Test
    void optionsForOtherProgramsModelsAreRefusedForOurs() throws Exception {
        assertThat(commands.run("cost", "--system", "small-vgg", "--output", "x")).isEqualTo(2);
        assertThat(commands.err()).contains("are for external models");
        assertThat(commands.run("classify", picture("a.png"), "--model", MODELS.resolve("plain.onnx"))).isEqualTo(1);
        assertThat(commands.err()).contains("plain.onnx@imagenet");
    }
}
