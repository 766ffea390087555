package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wae.domain.run.RunListener;
import wae.domain.run.RunState;
import wae.domain.run.RunStore;
import wae.domain.run.Trashed;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingStatus;

/** Run folders of strangers: what their members lead to is neither read, written, renamed nor deleted. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RunMembersTest {

    private static final String CHECKPOINT = "checkpoints/step-000000013.safetensors";
    private static final String PREVIEW = "previews/step-000000000-probe-1-low.png";

    @TempDir
    private Path folder;
    private Path run;
    private Path outside;
    private RunBench bench;
    private RunStore store;

    @BeforeEach
    void stopARunAndCopyItsFilesOutside() throws Exception {
        bench = RunBench.of(folder.resolve("settings"));
        store = bench.runs().store();
        run = folder.resolve("runs/run");
        TrainingSignal signal = new TrainingSignal();
        bench.begin(run, 30, signal, new RunListener() {
            @Override
            public void stepped(TrainingStatus status) {
                if (status.stepsDone() == 13) {
                    signal.stop();
                }
            }
        });
        store.note(run, "a note");
        outside = folder.resolve("outside");
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.toList()) {
                Files.copy(file, outside.resolve(run.relativize(file).toString()));
            }
        }
        Files.writeString(outside.resolve("running.lock"), "precious");
    }

    static Stream<Arguments> members() {
        return Stream.of("run.json", "metrics.csv", "notes.json", "running.lock", "encoder.onnx", "decoder.onnx",
                "classifier.onnx", "checkpoints", "previews", CHECKPOINT, "previews/previews.json", "previews/probe-1.png",
                PREVIEW).flatMap(member -> Stream.of("link", "link to nothing", "link to a device", "pipe")
                        .map(kind -> Arguments.of(member, kind)));
    }

    @ParameterizedTest
    @MethodSource("members")
    void noMemberIsFollowedOutOfTheRunWhateverIsDoneWithIt(String member, String kind) throws Exception {
        replace(member, kind);
        Map<String, String> before = contents(outside);
        assertThatThrownBy(() -> bench.runs().resume(run, new TrainingSignal(), RunListener.NONE, Monitor.NONE))
                .isInstanceOf(Problem.class).hasMessageStartingWith(member + " in the folder run is ")
                .hasMessageContaining(kind.startsWith("link") ? "a symbolic link" : "not an ordinary");
        for (Change change : new Change[] {() -> store.rename(run, "x"), () -> store.note(run, "x"),
            () -> store.star(run, true), () -> store.settle(run), () -> store.history(run), () -> store.previews(run),
            () -> store.summary(run), () -> store.description(run), () -> store.networks(run), () -> store.pace(run)}) {
            told(change);
        }
        assertThat(store.list(run.getParent(), Monitor.NONE)).isNotNull();
        trashAndBack();
        assertThat(contents(outside)).isEqualTo(before);
        assertThat(Files.exists(run.resolve(member), LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    private interface Change {
        void make() throws Problem;
    }

    /** Whatever it says, it is one sentence. */
    private static void told(Change change) {
        try {
            change.make();
        } catch (Problem problem) {
            assertThat(problem.getMessage()).endsWith(".").doesNotContain("Exception");
        }
    }

    /** A run that cannot be trained can still be thrown away: its folder is moved as it is. */
    private void trashAndBack() throws Problem {
        Trashed trashed;
        try {
            trashed = store.trash(run);
        } catch (Problem refused) {
            return;
        }
        assertThat(Files.exists(run)).isFalse();
        store.restore(trashed);
    }

    private void replace(String member, String kind) throws Exception {
        Path path = run.resolve(member);
        if (Files.isDirectory(path)) {
            Files.move(path, folder.resolve("away"));
        } else {
            Files.deleteIfExists(path);
        }
        switch (kind) {
            case "link" -> Files.createSymbolicLink(path, path.getParent().relativize(outside.resolve(member)));
            case "link to nothing" -> Files.createSymbolicLink(path, outside.resolve("nothing"));
            case "link to a device" -> Files.createSymbolicLink(path, Path.of("/dev/zero"));
            default -> assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                contents.put(root.relativize(file).toString(), Files.isDirectory(file) ? "a folder"
                        : Files.readString(file, StandardCharsets.ISO_8859_1) + Files.getLastModifiedTime(file));
            }
        }
        return contents;
    }

    @Test
    void theFolderThatTheUserChoseMayItselfBeALink() throws Exception {
        Path chosen = Files.createSymbolicLink(folder.resolve("chosen"), run);
        bench.runs().resume(chosen, new TrainingSignal(), RunListener.NONE, Monitor.NONE);
        assertThat(store.summary(run).state()).isEqualTo(RunState.DONE);
        assertThat(store.networks(chosen)).isNotEmpty();
        store.note(chosen, "through a link");
        assertThat(store.summary(run).note()).isEqualTo("through a link");
    }

    @Test
    void theTrashIsNotALinkElsewhere() throws Exception {
        Files.createSymbolicLink(run.resolveSibling("Trash"), outside);
        assertThatThrownBy(() -> store.trash(run)).isInstanceOf(Problem.class).hasMessageContaining("Trash")
                .hasMessageContaining("symbolic link");
        assertThat(outside.resolve("run")).doesNotExist();
        assertThat(run).exists();
    }

    @Test
    void aFileWithAFurtherNameElsewhereChangesHereAlone() throws Exception {
        Path other = outside.resolve("metrics.csv");
        byte[] before = Files.readAllBytes(other);
        Files.delete(run.resolve("metrics.csv"));
        Files.createLink(run.resolve("metrics.csv"), other);
        Files.createLink(run.resolve("running.lock"), outside.resolve("running.lock"));
        bench.runs().resume(run, new TrainingSignal(), RunListener.NONE, Monitor.NONE);
        assertThat(Files.readAllLines(run.resolve("metrics.csv"))).hasSize(31);
        assertThat(other).hasBinaryContent(before);
        assertThat(outside.resolve("running.lock")).hasContent("precious");
    }

    @Test
    void aNewRunDoesNotWriteThroughWhatLiesInItsFolder() throws Exception {
        Path next = Files.createDirectories(folder.resolve("next"));
        Files.createSymbolicLink(next.resolve("checkpoints"), outside);
        Map<String, String> before = contents(outside);
        assertThatThrownBy(() -> bench.begin(next, 3, new TrainingSignal(), RunListener.NONE)).isInstanceOf(Problem.class)
                .hasMessageStartingWith("checkpoints in the folder next is a symbolic link");
        assertThat(contents(outside)).isEqualTo(before);
    }
}
