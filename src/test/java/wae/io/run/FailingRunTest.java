package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.dataset.DataChoice;
import wae.domain.image.Picture;
import wae.domain.run.CheckpointPolicy;
import wae.domain.run.RunListener;
import wae.domain.run.RunRequest;
import wae.domain.run.RunState;
import wae.domain.run.RunStore;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.CountingTrainer;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingStatus;
import wae.io.image.PictureFiles;

/** What can go wrong around a run: it says so in a sentence, and the run goes on later as if nothing had been. */
class FailingRunTest {

    private static final long STEPS = 40;
    private static final CheckpointPolicy EVERY_STEP = new CheckpointPolicy(Duration.ZERO, Duration.ZERO);

    @TempDir
    private Path folder;
    private final RunStore store = RunBench.store();

    private RunBench bench() {
        return RunBench.with(new CountingTrainer(0), store, EVERY_STEP, folder.resolve("settings"));
    }

    @Test
    void aFullDiskEndsTheSittingAndNotTheRun() throws Exception {
        AtomicReference<Problem> full = new AtomicReference<>();
        RunBench failing = RunBench.with(new CountingTrainer(0), new FailingStore(store, full::get), EVERY_STEP,
                folder.resolve("settings"));
        assertThatThrownBy(() -> failing.begin(run(), STEPS, new TrainingSignal(), at(17, () ->
                full.set(new Problem("metrics.csv could not be written: the disk is full.")))))
                .isInstanceOf(Problem.class).hasMessage("metrics.csv could not be written: the disk is full.");
        assertThat(store.summary(run()).state().canResume()).isTrue();
        full.set(null);
        failing.runs().resume(run(), new TrainingSignal(), RunListener.NONE, Monitor.NONE);
        assertEndedLikeAnUndisturbedOne();
    }

    @Test
    void aFolderThatBecomesReadOnlyEndsTheSittingAndNotTheRun() throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"),
                "skipped: no permissions");
        Assumptions.assumeFalse(System.getProperty("user.name").equals("root"), "skipped: root may write everywhere");
        assertThatThrownBy(() -> bench().begin(run(), STEPS, new TrainingSignal(), at(17, () -> permit("r-xr-xr-x"))))
                .isInstanceOf(Problem.class).hasMessageContaining("could not be written");
        permit("rwxr-xr-x");
        bench().runs().resume(run(), new TrainingSignal(), RunListener.NONE, Monitor.NONE);
        assertEndedLikeAnUndisturbedOne();
    }

    /** Works for root too, who may write everywhere: where the checkpoints' folder was, there is a file. */
    @Test
    void checkpointsThatCannotBeWrittenEndTheSittingAndNotTheRun() throws Exception {
        Path checkpoints = run().resolve("checkpoints");
        assertThatThrownBy(() -> bench().begin(run(), STEPS, new TrainingSignal(), at(17, () -> {
            Files.move(checkpoints, folder.resolve("elsewhere"));
            Files.createFile(checkpoints);
        }))).isInstanceOf(Problem.class).hasMessageContaining("checkpoints");
        assertThat(store.summary(run()).state()).isEqualTo(RunState.FAILED);
        Files.delete(checkpoints);
        Files.move(folder.resolve("elsewhere"), checkpoints);
        bench().runs().resume(run(), new TrainingSignal(), RunListener.NONE, Monitor.NONE);
        assertEndedLikeAnUndisturbedOne();
    }

    @Test
    void dataThatIsMovedDuringARunIsMissedAndCanBeShownAgain() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectory(data);
        List<Picture> probes = RunBench.probes();
        for (int i = 0; i < 400; i++) { // more than the next steps have drawn already
            new PictureFiles().writePng(probes.get(i % 2).planes(), data.resolve(i + ".png"));
        }
        RunBench bench = RunBench.with(new CountingTrainer(0), store, CheckpointPolicy.DEFAULT, folder.resolve("settings"));
        assertThatThrownBy(() -> bench.runs().begin(request(bench, data), run(), new TrainingSignal(), at(5, () ->
                Files.move(data, folder.resolve("moved"))))).isInstanceOf(Problem.class)
                .hasMessageContaining("no longer there");
        assertThat(store.summary(run()).stepsDone()).isGreaterThanOrEqualTo(5); // though no state was due
        assertThatThrownBy(() -> bench.runs().resume(run(), new TrainingSignal(), RunListener.NONE, Monitor.NONE))
                .isInstanceOf(Problem.class).hasMessageContaining("is not found: name its folder.");
        bench.runs().resume(run(), Optional.of(folder.resolve("moved")), new TrainingSignal(), RunListener.NONE,
                Monitor.NONE);
        assertThat(store.summary(run()).state()).isEqualTo(RunState.DONE);
        assertThat(store.history(run()).of(Metric.ENERGY_LOSS).steps()).hasSize((int) STEPS).isSorted();
    }

    private static RunRequest request(RunBench bench, Path data) throws Problem {
        TrainingData opened = bench.runs().data().open(new DataChoice.Folder(data, 0), Stage.AUTO_ENCODER, 1,
                Monitor.NONE);
        return new RunRequest("run", RunBench.settings(STEPS), opened, Optional.empty(), 1, List.of());
    }

    private Path run() {
        return folder.resolve("runs/run");
    }

    private void permit(String permissions) throws IOException {
        Files.setPosixFilePermissions(run(), PosixFilePermissions.fromString(permissions));
        Files.setPosixFilePermissions(run().resolve("checkpoints"), PosixFilePermissions.fromString(permissions));
    }

    private interface Mishap {
        void happen() throws IOException;
    }

    private static RunListener at(long step, Mishap mishap) {
        return new RunListener() {
            @Override
            public void stepped(TrainingStatus status) {
                if (status.stepsDone() == step) {
                    try {
                        mishap.happen();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        };
    }

    private void assertEndedLikeAnUndisturbedOne() throws Exception {
        Path whole = folder.resolve("undisturbed/run");
        bench().begin(whole, STEPS, new TrainingSignal(), RunListener.NONE);
        assertThat(RunFoldersTest.last(run())).isEqualTo(RunFoldersTest.last(whole));
        assertThat(store.history(run()).of(Metric.ENERGY_LOSS).steps())
                .isEqualTo(store.history(whole).of(Metric.ENERGY_LOSS).steps());
        assertThat(store.summary(run()).state()).isEqualTo(RunState.DONE);
    }
}
