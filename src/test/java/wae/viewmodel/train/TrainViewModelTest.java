package wae.viewmodel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.domain.decomposition.Panel;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.run.Probes;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.task.Monitor;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.io.image.PictureFiles;
import wae.viewmodel.run.HorizontalAxis;
import wae.words.Words;

@Timeout(60)
class TrainViewModelTest extends TrainPageTests {

    @Test
    void aRunIsTrainedShownAndKept() throws Exception {
        screen.start();
        RunInView run = screen.shownProperty().get();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(run.progressProperty().get()).isEqualTo(1);
        assertThat(run.curves().line(Metric.TRANSFORM_LOSS).orElseThrow().size()).isEqualTo(20);
        assertThat(screen.previews().countProperty().get()).isPositive();
        assertThat(screen.previews().rowsProperty().get()).hasSize(Probes.COUNT);
        assertThat(run.wordsProperty().get()).startsWith("20 of 20 steps");
        assertThat(screen.previews().words()).contains("PSNR gain from I_H", "dB with I_H", "% of the energy");
        List<RunSummary> runs = bench.store.list(folder, Monitor.NONE).runs();
        assertThat(runs).extracting(RunSummary::state).containsExactly(RunState.DONE);
        assertThat(runs).extracting(RunSummary::name).containsExactly(TINY);
        assertThat(bench.jobs).isEmpty();
        assertThat(screen.trainingProperty().get()).isFalse();
    }

    @Test
    void howLongItWillTakeIsKnownWhenTheProgramBeginsAgain() {
        bench.beforeStep(3, TrainViewModelTest::aMoment);
        bench.beforeStep(7, screen::stop);
        assertThat(screen.estimateBinding().get()).isEmpty();
        screen.start();
        TrainBench again = new TrainBench(folder);
        again.chooseTinyRun(20);
        assertThat(again.screen.estimateBinding().get()).startsWith("About ").contains("steps/s of the last such run");
        again.screen.savedRuns().open(screen.shownProperty().get().folder().orElseThrow());
        RunInView opened = again.screen.shownProperty().get();
        assertThat(opened.wordsProperty().get()).startsWith("8 of 20 steps").contains("about ").endsWith(" left");
        assertThat(opened.curves().offers(HorizontalAxis.SECONDS)).isTrue();
        again.screen.charts().axisProperty().set(HorizontalAxis.SECONDS);
        assertThat(opened.curves().x(7)).isPositive();
    }

    private static void aMoment() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void stoppingKeepsWhatThereIsAndTheRunGoesOnLater() throws Exception {
        bench.beforeStep(7, screen::stop);
        screen.start();
        RunInView run = screen.shownProperty().get();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.STOPPED);
        assertThat(run.status().orElseThrow().stepsDone()).isEqualTo(8);
        Path kept = run.folder().orElseThrow();
        assertThat(bench.store.summary(kept).stepsDone()).isEqualTo(8);

        List<Phase> phases = new ArrayList<>();
        bench.beforeStep(9, () -> {
            screen.sample();
            phases.add(screen.shownProperty().get().phaseProperty().get());
        });
        screen.savedRuns().resume(kept);
        assertThat(phases).containsExactly(Phase.RUNNING);
        RunInView again = screen.shownProperty().get();
        assertThat(again).isNotSameAs(run);
        assertThat(again.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(again.curves().line(Metric.TRANSFORM_LOSS).orElseThrow().size()).isEqualTo(20);
        assertThat(bench.started.keySet()).containsExactly(0L, 8L);
        assertThat(bench.store.summary(kept).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void whileARunHoldsEveryStepIsLookedAt() {
        List<Long> seen = new ArrayList<>();
        bench.beforeStep(8, screen::pauseOrResume);
        for (int step = 8; step < 12; step++) {
            bench.beforeStep(step, screen::step); // asked for while the one before is taken: nothing else would end the pause
            bench.beforeStep(step, () -> {
                screen.sample();
                seen.add(screen.previews().rowsProperty().get().get(0).step());
            });
        }
        bench.beforeStep(12, screen::stop);
        screen.start();
        assertThat(seen).endsWith(9L, 10L, 11L);
        assertThat(screen.previews().rowsProperty().get().get(0).step()).isEqualTo(13);
    }

    @Test
    void cancellingInTheStatusBarStopsAndKeepsToo() throws Exception {
        bench.beforeStep(3, () -> bench.jobs.get(bench.jobs.size() - 1).cancel());
        screen.start();
        RunInView run = screen.shownProperty().get();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.STOPPED);
        assertThat(bench.store.summary(run.folder().orElseThrow()).stepsDone()).isEqualTo(4);
    }

    @Test
    void whatIsNoNumberEndsTheRunWithAdvice() {
        bench.breakAt(5);
        screen.start();
        RunInView run = screen.shownProperty().get();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.FAILED);
        assertThat(run.adviceProperty().get()).contains("no longer a number at step 5", "learning rate");
        assertThat(bench.notices.problemProperty().get()).isEmpty(); // it stands in the run's header
        assertThat(run.curves().at(Metric.RECONSTRUCTION_LOSS, 5)).hasValue(Double.NaN);
        assertThat(screen.readyBinding().get()).isTrue();
    }

    @Test
    void whoeverIsElsewhereIsToldThatARunHasFailed() {
        bench.breakAt(5);
        screen.left();
        screen.start();
        assertThat(bench.notices.problemProperty().get()).startsWith("The run \u201cautoencoder on sample images")
                .endsWith(screen.shownProperty().get().adviceProperty().get());
    }

    @Test
    void oneRunAtATime() {
        boolean[] ready = {true};
        bench.beforeStep(2, () -> {
            ready[0] = screen.readyBinding().get();
            screen.start();
            screen.savedRuns().resume(folder.resolve("another"));
        });
        screen.start();
        assertThat(ready[0]).isFalse();
        assertThat(bench.notices.problemProperty().get()).isEqualTo(
                Words.of("train.one-at-a-time"));
        assertThat(screen.shownProperty().get().phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(bench.started).hasSize(1);
    }

    private void chooseTinyStages() throws Exception {
        bench.chooseTwoClasses(folder.resolve("pictures"));
        screen.form().goalProperty().set(Goal.ALL_STAGES);
        bench.chooseTinyRun(4);
        for (Stage later : new Stage[] {Stage.CLASSIFIER, Stage.JOINT}) {
            screen.form().stageProperty().set(later);
            bench.type("steps", later == Stage.JOINT ? "6" : "5");
            bench.type("batch", "2");
        }
    }

    private List<RunSummary> runsInOrder() throws Exception {
        return bench.store.list(folder, Monitor.NONE).runs().stream().sorted(Comparator.comparing(RunSummary::name)).toList();
    }

    @Test
    void threeStagesAreTrainedInOneGoEachARunBegunWithTheOneBefore() throws Exception {
        chooseTinyStages();
        List<String> positions = new ArrayList<>();
        bench.beforeStep(3, () -> positions.add(screen.trained().position()));
        screen.start();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        assertThat(positions).containsExactly("stage 1 of 3", "stage 2 of 3", "stage 3 of 3");
        assertThat(runsInOrder()).extracting(RunSummary::stage)
                .containsExactly(Stage.AUTO_ENCODER, Stage.CLASSIFIER, Stage.JOINT);
        assertThat(runsInOrder()).extracting(RunSummary::stepsDone).containsExactly(4L, 5L, 6L);
        assertThat(runsInOrder()).extracting(run -> run.settings().get("start_from")).containsExactly("",
                runsInOrder().get(0).folder().getFileName().toString(),
                runsInOrder().get(1).folder().getFileName().toString());
        assertThat(screen.shownProperty().get().position()).isEqualTo("stage 3 of 3");
        assertThat(screen.trainingProperty().get()).isFalse();
    }

    @Test
    void aStageThatIsStoppedOrFailsEndsThemAll() throws Exception {
        chooseTinyStages();
        bench.beforeStep(4, screen::stop); // which the first one does not have, and the second one has last
        screen.start();
        assertThat(runsInOrder()).extracting(RunSummary::state).containsExactly(RunState.DONE, RunState.DONE);
        assertThat(screen.trainingProperty().get()).isFalse();
        bench.breakAt(3);
        screen.start();
        assertThat(screen.shownProperty().get().phaseProperty().get()).isEqualTo(Phase.FAILED);
        assertThat(runsInOrder()).hasSize(3);
    }

    @Test
    void whoeverLooksAtAnotherRunIsNotDisturbedByTheNextStage() throws Exception {
        screen.start();
        Path other = screen.shownProperty().get().folder().orElseThrow();
        chooseTinyStages();
        bench.beforeStep(2, () -> screen.savedRuns().open(other));
        screen.start();
        assertThat(screen.shownProperty().get().folder()).hasValue(other);
        assertThat(runsInOrder()).hasSize(4);
    }

    @Test
    void aPauseAtTheEndOfAStageHoldsTheNext() throws Exception {
        chooseTinyStages();
        List<Phase> phases = new ArrayList<>();
        bench.beforeStep(3, () -> {
            if (screen.trained().position().startsWith("stage 1")) {
                screen.pauseOrResume();
            }
        });
        screen.shownProperty().addListener((property, was, is) -> {
            if (is.position().startsWith("stage 2")) {
                is.phaseProperty().addListener((phase, before, now) -> {
                    phases.add(now);
                    if (now == Phase.PAUSED) {
                        screen.stop(); // nothing else would end the pause of a test in one thread
                    }
                });
            }
        });
        screen.start();
        assertThat(phases).startsWith(Phase.PAUSED);
    }

    @Test
    void aPictureOfTheUsersOwnIsLookedAtAndOneThatCannotBeReadIsSaid() throws Exception {
        Path mine = folder.resolve("mine.png");
        new PictureFiles().writePng(PictureBuilder.noise(40, 30, 9).planes(), mine);
        screen.probes().choose(2, mine);
        assertThat(screen.probes().chosen().get(2).name()).isEqualTo("mine.png");
        assertThat(screen.probes().offered()).contains(screen.probes().chosen().get(2));
        Files.delete(mine); // it is kept until the run begins
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        screen.probes().choose(0, broken);
        assertThat(bench.notices.problemProperty().get()).contains("broken.png");
        assertThat(screen.probes().chosen().get(0).name()).isEqualTo("noise");
        screen.start();
        assertThat(screen.previews().rowsProperty().get().get(2).panels().get(Panel.ORIGINAL).raster().size())
                .isEqualTo(PictureSize.square(30));
    }

    @Test
    void closingStopsSafelyFirst() {
        List<String> order = new ArrayList<>();
        bench.beforeStep(2, () -> {
            order.add(screen.closingWords());
            screen.interruptThen(() -> order.add(screen.shownProperty().get().phaseProperty().get().title()));
        });
        screen.start();
        assertThat(order).hasSize(2);
        assertThat(order.get(0)).contains("is training", "checkpoint is saved");
        assertThat(order.get(1)).isEqualTo("Stopped");
        screen.interruptThen(() -> order.add("at once"));
        assertThat(order).endsWith("at once");
    }

    @Test
    void whoeverStopsDoesNotWaitForAValidation() throws Exception {
        bench.chooseTwoClasses(folder.resolve("pictures"));
        screen.form().goalProperty().set(Goal.BASELINE);
        bench.type("steps", "8");
        bench.type("batch", "2");
        bench.type("validate-every", "3");
        bench.beforeStep(5, screen::stop); // the second validation is due behind it
        screen.start();
        Path run = screen.shownProperty().get().folder().orElseThrow();
        assertThat(bench.store.history(run).of(Metric.ACCURACY).steps()).containsExactly(2);
        assertThat(bench.store.summary(run).stepsDone()).isEqualTo(6);
    }
}
