package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wae.domain.task.StandIn;

/** Files that a failed download or clone left: every command says what they are, whatever it expected. */
class StandInsTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier");

    @TempDir
    private Path folder;
    private final CommandRun commands = new CommandRun();

    @BeforeEach
    void prepare() {
        NativeSetup.apply();
    }

    static Stream<Arguments> standIns() {
        return Stream.of(
                Arguments.of("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "a Git LFS pointer"),
                Arguments.of("<!DOCTYPE html>\n<html><head><title>404</title></head></html>", "a web page (HTML)"),
                Arguments.of("\ufeff\n <!-- cached -->\n<HTML lang=en>", "a web page (HTML)"),
                Arguments.of("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\">", "a web page (HTML)"),
                Arguments.of("{\"error\": \"Repository not found\"}", "an error message of a server (JSON)"),
                Arguments.of("{\"message\":\"API rate limit exceeded\",\"documentation_url\":\"x\"}",
                        "an error message of a server (JSON)"),
                Arguments.of("{\"statusCode\":403,\"error\":\"Forbidden\"}", "an error message of a server (JSON)"),
                Arguments.of("<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>", "an error message of a server (XML)"));
    }

    @ParameterizedTest
    @MethodSource("standIns")
    void eachIsNamedByEveryReader(String content, String what) throws Exception {
        Path run = Files.createDirectory(folder.resolve("run"));
        try (Stream<Path> files = Files.walk(EARLIER.resolve("joint")).skip(1)) {
            for (Path file : files.toList()) {
                Files.copy(file, run.resolve(EARLIER.resolve("joint").relativize(file).toString()));
            }
        }
        Path image = Files.writeString(folder.resolve("image.png"), content);
        Path model = Files.writeString(folder.resolve("model.onnx"), content);
        Path plan = Files.writeString(folder.resolve("plan.json"), content);
        said(what, "decompose", image, "--out", folder.resolve("out"));
        said(what, "decompose", EARLIER.resolve("joint/previews/probe-1.png"), "--model", model, "--out", folder.resolve("out"));
        said(what, "cost", "--model", model);
        said(what, "cost", "--plan", plan);
        said(what, "classify", image, "--model", EARLIER.resolve("joint"));
        said(what, "classify", EARLIER.resolve("joint/previews/probe-1.png"), "--model", model);
        said(what, "time", "--repeat", plan);
        said(what, "train", "autoencoder", "--data", "samples", "--from", model, "--steps", "1", "--out", folder.resolve("next"));
        Files.writeString(run.resolve("metrics.csv"), content);
        said(what, "runs", "export", run, "--out", folder.resolve("export"));
        Files.writeString(run.resolve("run.json"), content);
        said(what, "runs", "show", run);
    }

    private void said(String what, Object... command) {
        assertThat(commands.run(command)).as(commands.err()).isEqualTo(1);
        assertThat(commands.err()).as(String.join(" ", Stream.of(command).map(Object::toString).toList()))
                .contains(" is " + what + ", not the file itself: ").doesNotContain("Exception");
    }

    @Test
    void whatIsNoStandInIsNone() throws IOException {
        for (String other : new String[] {"", "\u0089PNG\r\n", "{\"format\": \"wae-run\", \"version\": 1}", "step,seconds\n1,2",
            "version 1", "<svg xmlns='http://www.w3.org/2000/svg'/>", "[1, 2]", "\u0008\u0007\u0012\u0007pytorch"}) {
            assertThat(StandIn.of(other.getBytes(StandardCharsets.UTF_8))).as(other).isEmpty();
        }
        for (String page : new String[] {"UTF-16", "UTF-16LE"}) {
            byte[] bytes = ("\ufeff<!doctype HTML>").getBytes(page.equals("UTF-16") ? StandardCharsets.UTF_16BE
                    : StandardCharsets.UTF_16LE);
            assertThat(StandIn.of(bytes)).as(page).isPresent();
        }
    }
}
