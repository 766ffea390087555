package wae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.run.CheckpointPolicy;
import wae.domain.run.RunListener;
import wae.domain.run.RunState;
import wae.domain.run.RunStore;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.CountingTrainer;
import wae.domain.training.Metric;
import wae.domain.training.Trainer;
import wae.domain.training.TrainingSignal;
import wae.engine.dl4j.Dl4jEngine;
import wae.engine.dl4j.Dl4jTrainer;
import wae.io.run.RunBench;

/** A run in a process of its own that is killed without a word, and goes on here. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KilledRunTest {

    private static final long STEPS = 150;
    private static final CheckpointPolicy OFTEN = new CheckpointPolicy(Duration.ofMillis(40), Duration.ZERO);

    @TempDir
    private Path folder;

    /** What the child process does: it trains until it is killed. */
    public static void main(String[] args) throws Exception {
        bench(args[0], Path.of(args[1])).begin(Path.of(args[2]), STEPS, new TrainingSignal(), RunListener.NONE);
    }

    private static RunBench bench(String trainer, Path settings) {
        return RunBench.with(trainer(trainer), RunBench.store(), OFTEN, settings);
    }

    private static Trainer trainer(String name) {
        if (name.equals("counting")) {
            return new CountingTrainer(4);
        }
        NativeSetup.apply();
        return new Dl4jTrainer(new Dl4jEngine());
    }

    /** At several moments, since each may fall into the writing of another file. */
    @ParameterizedTest
    @CsvSource({"counting, 1, 3", "counting, 60, 20", "dl4j, 20, 15"})
    void aKilledRunIsFoundAndEndsWithTheSameBytesAsOneThatWasNever(String trainer, long keptAtLeast, long millisMore)
            throws Exception {
        Path whole = folder.resolve("whole/run");
        Path killed = folder.resolve("killed/run");
        RunBench bench = bench(trainer, folder.resolve("settings"));
        kill(trainer, killed, keptAtLeast, millisMore);
        RunStore store = bench.runs().store();
        assertThat(store.interrupted(killed.getParent())).hasSize(1);
        bench.runs().resume(killed, new TrainingSignal(), RunListener.NONE, Monitor.NONE);
        assertThat(store.summary(killed).state()).isEqualTo(RunState.DONE);
        bench.begin(whole, STEPS, new TrainingSignal(), RunListener.NONE);
        assertThat(checkpoints(killed)).last().satisfies(file ->
                assertThat(file).hasSameBinaryContentAs(checkpoints(whole).get(checkpoints(whole).size() - 1)));
        assertThat(killed.resolve("encoder.onnx")).hasSameBinaryContentAs(whole.resolve("encoder.onnx"));
        for (Metric metric : List.of(Metric.RECONSTRUCTION_LOSS, Metric.ENERGY_LOSS)) {
            assertThat(store.history(killed).of(metric).steps()).isEqualTo(store.history(whole).of(metric).steps());
            assertThat(store.history(killed).of(metric).values()).isEqualTo(store.history(whole).of(metric).values());
        }
        assertThat(checkpoints(killed)).hasSizeLessThanOrEqualTo(4);
        try (Stream<Path> files = Files.walk(killed)) {
            assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    void aRunThatAProcessIsAtIsNotTakenUpByAnother() throws Exception {
        Path run = folder.resolve("run");
        Process child = start("counting", run);
        try {
            waitFor(run, 1);
            RunBench bench = bench("counting", folder.resolve("settings"));
            assertThat(bench.runs().store().summary(run).state()).isEqualTo(RunState.RUNNING);
            assertThatThrownBy(() -> bench.runs().resume(run, new TrainingSignal(), RunListener.NONE, Monitor.NONE))
                    .isInstanceOf(Problem.class).hasMessageContaining("under way");
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private void kill(String trainer, Path run, long keptAtLeast, long millisMore) throws Exception {
        Process child = start(trainer, run);
        waitFor(run, keptAtLeast);
        Thread.sleep(millisMore);
        child.destroyForcibly().waitFor();
        assertThat(child.exitValue()).as("killed, not ended").isNotZero();
    }

    private Process start(String trainer, Path run) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-cp", System.getProperty("java.class.path"), KilledRunTest.class.getName(), trainer,
                folder.resolve("child-settings").toString(), run.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("child.log").toFile()).start();
    }

    private static void waitFor(Path run, long keptAtLeast) throws Exception {
        while (checkpoints(run).stream().noneMatch(file -> step(file) >= keptAtLeast)) {
            Thread.sleep(5);
        }
    }

    private static long step(Path checkpoint) {
        return Long.parseLong(checkpoint.getFileName().toString().replaceAll("\\D", ""));
    }

    private static List<Path> checkpoints(Path run) throws IOException {
        Path checkpoints = run.resolve("checkpoints");
        if (!Files.isDirectory(checkpoints)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files.filter(file -> file.toString().endsWith(".safetensors")).sorted().toList();
        }
    }
}
