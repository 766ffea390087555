package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.decomposition.Panel;
import wae.domain.network.TrainedNetwork;
import wae.domain.run.PreviewFile;
import wae.domain.run.RunHistory;
import wae.domain.run.RunListener;
import wae.domain.run.RunListing;
import wae.domain.run.RunState;
import wae.domain.run.RunStore;
import wae.domain.run.RunSummary;
import wae.domain.run.Trashed;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingState;
import wae.domain.training.TrainingStatus;
import wae.io.model.PlanJson;

class RunFoldersTest {

    @TempDir
    private Path folder;
    private Path runs;
    private RunBench bench;
    private RunStore store;

    @BeforeEach
    void open() {
        runs = folder.resolve("runs");
        bench = RunBench.of(folder.resolve("settings"));
        store = bench.runs().store();
    }

    @Test
    void aRunThatIsDoneIsListedWithWhatItMeasured() throws Problem {
        bench.begin(runs.resolve("first"), 20, new TrainingSignal(), RunListener.NONE);
        RunSummary run = store.list(runs, Monitor.NONE).runs().get(0);
        assertThat(run.name()).isEqualTo("first");
        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.stage()).isEqualTo(Stage.AUTO_ENCODER);
        assertThat(run.stepsDone()).isEqualTo(20);
        assertThat(run.data()).isEqualTo("shapes x textures");
        assertThat(run.settings()).containsEntry("lambda", "0.1").containsEntry("seed", "1")
                .containsEntry("decoder_weight_decay", "0");
        assertThat(run.last().get(Metric.TRANSFORM_LOSS)).isEqualTo(1 / 20.0);
        assertThat(run.best()).containsOnlyKeys(Metric.PROBE_PSNR, Metric.PROBE_PSNR_WITHOUT_HIGH, Metric.PROBE_LOSS);
    }

    @Test
    void everyStepIsInTheHistoryAndTheProbesAreSeenAtTheStartAndTheEnd() throws Problem {
        bench.begin(runs.resolve("first"), 20, new TrainingSignal(), RunListener.NONE);
        RunHistory.Column losses = store.history(runs.resolve("first")).of(Metric.RECONSTRUCTION_LOSS);
        assertThat(losses.steps()).hasSize(20).isSorted();
        assertThat(losses.values()[9]).isEqualTo(0.1);
        List<PreviewFile> previews = store.previews(runs.resolve("first"));
        assertThat(previews).extracting(PreviewFile::step).contains(0L, 20L);
        assertThat(previews).filteredOn(preview -> preview.step() == 0).hasSize(2 * 4) // the probe itself, and what was made of it
                .allSatisfy(preview -> assertThat(preview.file()).isNotEmptyFile());
        assertThat(previews).extracting(PreviewFile::panel).contains(Panel.LOW, Panel.HIGH, Panel.RECONSTRUCTION);
    }

    @Test
    void aRunThatWasStoppedGoesOnAsIfItHadNot() throws Exception {
        bench.begin(runs.resolve("whole"), 30, new TrainingSignal(), RunListener.NONE);
        TrainingSignal signal = new TrainingSignal();
        bench.begin(runs.resolve("parts"), 30, signal, new RunListener() {
            @Override
            public void stepped(TrainingStatus status) {
                if (status.stepsDone() == 13) {
                    signal.stop();
                }
            }
        });
        assertThat(store.summary(runs.resolve("parts")).state()).isEqualTo(RunState.STOPPED);
        assertThat(store.previews(runs.resolve("parts"))).last().extracting(PreviewFile::step).isEqualTo(13L);
        List<Long> steps = new ArrayList<>();
        bench.runs().resume(runs.resolve("parts"), new TrainingSignal(), new RunListener() {
            @Override
            public void stepped(TrainingStatus status) {
                steps.add(status.figures().step());
            }
        }, Monitor.NONE);
        assertThat(steps).hasSize(17).startsWith(13L);
        assertThatThrownBy(() -> bench.runs().resume(runs.resolve("parts"), new TrainingSignal(), RunListener.NONE,
                Monitor.NONE)).isInstanceOf(Problem.class).hasMessageContaining("is done");
        assertThat(last(runs.resolve("parts"))).isEqualTo(last(runs.resolve("whole")));
        assertThat(store.history(runs.resolve("parts")).of(Metric.ENERGY_LOSS).steps()).hasSize(30).isSorted();
    }

    /** Begins a run of 30 steps and stops it after 13. */
    private Path stopped() throws Problem {
        TrainingSignal signal = new TrainingSignal();
        bench.begin(runs.resolve("parts"), 30, signal, new RunListener() {
            @Override
            public void stepped(TrainingStatus status) {
                if (status.stepsDone() == 13) {
                    signal.stop();
                }
            }
        });
        return runs.resolve("parts");
    }

    private List<String> lines(Path run) throws IOException {
        return Files.readAllLines(run.resolve("metrics.csv"));
    }

    @Test
    void theTimeOfTheStepsGoesOnOverASecondSitting() throws Exception {
        Path run = stopped();
        double first = store.history(run).secondsAt(12);
        Files.write(run.resolve("metrics.csv"), List.of("13,99.000"), StandardOpenOption.APPEND); // not kept any more
        List<Double> told = new ArrayList<>();
        bench.runs().resume(run, new TrainingSignal(), new RunListener() {
            @Override
            public void stepped(TrainingStatus status) {
                told.add(status.seconds());
            }
        }, Monitor.NONE);
        RunHistory.Column seconds = store.history(run).seconds();
        assertThat(lines(run).get(0)).startsWith("step,seconds,reconstruction_loss");
        assertThat(seconds.steps()).hasSize(30).isSorted();
        assertThat(seconds.values()).isSorted();
        assertThat(seconds.values()[13]).isGreaterThanOrEqualTo(first).isLessThan(99);
        assertThat(told.get(16)).isEqualTo(seconds.values()[29], within(0.001));
    }

    @Test
    void aRunFromBeforeTimesWereRecordedGoesOnWithoutThem() throws Exception {
        Path run = stopped();
        List<String> old = lines(run).stream().map(line -> line.replaceFirst(",[^,]*", "")).toList();
        Files.write(run.resolve("metrics.csv"), old);
        bench.runs().resume(run, new TrainingSignal(), RunListener.NONE, Monitor.NONE);
        assertThat(lines(run)).startsWith(old.toArray(String[]::new)).hasSize(31);
        RunHistory history = store.history(run);
        assertThat(history.hasTimes()).isFalse();
        assertThat(history.of(Metric.RECONSTRUCTION_LOSS).values()[29]).isEqualTo(1 / 30.0, within(1e-6));
    }

    @Test
    void modelsBelongToTheStateThatWasKeptLast() throws Problem {
        bench.begin(runs.resolve("first"), 5, new TrainingSignal(), RunListener.NONE);
        TrainingState state = new Checkpoints(runs.resolve("first"), new PlanJson()).newest();
        TrainedNetwork encoder = store.networks(runs.resolve("first")).get(TrainingState.ENCODER);
        assertThat(encoder.weights().get("low.weight").values())
                .isEqualTo(state.network(TrainingState.ENCODER).weights().get("low.weight").values());
    }

    @Test
    void whatIsDamagedIsNamedAndTheOtherRunsAreListed() throws Exception {
        bench.begin(runs.resolve("whole"), 2, new TrainingSignal(), RunListener.NONE);
        String json = Files.readString(runs.resolve("whole").resolve("run.json"));
        damaged("cut", json.substring(0, json.length() / 2));
        damaged("empty", "");
        damaged("newer", json.replace("\"version\" : 1", "\"version\" : 2"));
        damaged("list", "[1, 2]");
        Files.createDirectories(runs.resolve("no run"));
        RunListing listing = store.list(runs, Monitor.NONE);
        assertThat(listing.runs()).extracting(RunSummary::name).containsExactly("whole");
        assertThat(listing.leftOut()).hasSize(4).satisfiesExactly(
                cut -> assertThat(cut).matches("run.json of cut cannot be used: it is not proper JSON \\(line \\d+, column \\d+: it ends"
                        + " here, before its brackets are closed\\)\\."),
                empty -> assertThat(empty).contains("empty"), list -> assertThat(list).contains("list"),
                newer -> assertThat(newer).contains("newer", "version 1"));
    }

    private void damaged(String name, String json) throws IOException {
        Files.createDirectories(runs.resolve(name));
        Files.writeString(runs.resolve(name).resolve("run.json"), json);
    }

    @Test
    void aRunWhoseProcessIsGoneWasInterruptedAndOneThatIsDoneStaysDone() throws Exception {
        Path run = runs.resolve("first");
        bench.begin(run, 2, new TrainingSignal(), RunListener.NONE);
        assertThat(store.summary(run).state()).isEqualTo(RunState.DONE);
        Path file = run.resolve("run.json");
        Files.writeString(file, Files.readString(file).replace("\"done\"", "\"running\""));
        assertThat(store.summary(run).state()).isEqualTo(RunState.INTERRUPTED);
        RunLock lock = RunLock.take(run);
        assertThat(store.summary(run).state()).isEqualTo(RunState.RUNNING);
        lock.close();
    }

    @Test
    void nothingInARunNamesAPathAUserOrAHost() throws Exception {
        Path run = runs.resolve("first");
        bench.begin(run, 5, new TrainingSignal(), RunListener.NONE);
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain(folder.toString(), System.getProperty("user.home") + "/");
            }
        }
        assertThat(run.resolve("running.lock")).doesNotExist();
    }

    @Test
    void namesNotesAndStarsAreTheUsers() throws Problem {
        bench.begin(runs.resolve("first"), 2, new TrainingSignal(), RunListener.NONE);
        store.rename(runs.resolve("first"), "lambda 0.1");
        store.note(runs.resolve("first"), "the good one");
        store.star(runs.resolve("first"), true);
        RunSummary run = store.summary(runs.resolve("first"));
        assertThat(run.name()).isEqualTo("lambda 0.1");
        assertThat(run.note()).isEqualTo("the good one");
        assertThat(run.star()).isTrue();
    }

    @Test
    void whatIsThrownAwayCanBeHadBack() throws Problem {
        bench.begin(runs.resolve("first"), 2, new TrainingSignal(), RunListener.NONE);
        Trashed trashed = store.trash(runs.resolve("first"));
        assertThat(store.list(runs, Monitor.NONE).runs()).isEmpty();
        store.restore(trashed);
        assertThat(store.list(runs, Monitor.NONE).runs()).hasSize(1);
    }

    @Test
    void aFolderThatHoldsARunTakesNoSecond() throws Problem {
        bench.begin(runs.resolve("first"), 2, new TrainingSignal(), RunListener.NONE);
        assertThatThrownBy(() -> bench.begin(runs.resolve("first"), 2, new TrainingSignal(), RunListener.NONE))
                .isInstanceOf(Problem.class).hasMessageContaining("already contains a run");
        assertThat(store.newFolder(runs, "first")).isEqualTo(runs.resolve("first 2"));
        assertThat(store.newFolder(runs, "../x:y").getParent()).isEqualTo(runs);
    }

    /** Bytes of the last checkpoint. */
    static byte[] last(Path run) throws IOException {
        try (Stream<Path> files = Files.list(run.resolve("checkpoints"))) {
            return Files.readAllBytes(files.max(Path::compareTo).orElseThrow());
        }
    }
}
