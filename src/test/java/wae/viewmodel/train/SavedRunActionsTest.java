package wae.viewmodel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.chart.Series;
import wae.domain.classification.SystemKind;
import wae.domain.decomposition.Panel;
import wae.domain.run.Probes;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.task.Monitor;
import wae.viewmodel.Page;
import wae.viewmodel.run.MetricGroup;
import wae.viewmodel.run.RunPreviews;

/** Runs that were kept: looked at, offered, gone on with, begun from. */
@Timeout(60)
class SavedRunActionsTest extends TrainPageTests {

    @Test
    void anOpenedRunIsShownWithItsCurvesAndPreviews() {
        screen.start();
        RunInView trained = screen.shownProperty().get();
        screen.savedRuns().open(trained.folder().orElseThrow());
        RunInView opened = screen.shownProperty().get();
        assertThat(opened).isNotSameAs(trained);
        assertThat(opened.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(lines(opened)).extracting(line -> line.size()).containsExactlyElementsOf(
                lines(trained).stream().map(line -> line.size()).toList());
        List<RunPreviews.Row> rows = screen.previews().rowsProperty().get();
        assertThat(rows).hasSize(Probes.COUNT).extracting(RunPreviews.Row::step)
                .containsOnly(trained.previews().steps().get(trained.previews().steps().size() - 1));
        assertThat(rows.get(0).panels().keySet()).containsExactly(Panel.ORIGINAL, Panel.LOW, Panel.HIGH, Panel.RECONSTRUCTION);
        assertThat(rows.get(0).panels().get(Panel.RECONSTRUCTION).caption()).endsWith(" dB");
        screen.savedRuns().open(folder.resolve("no run"));
        assertThat(bench.notices.problemProperty().get()).isNotEmpty();
        assertThat(screen.shownProperty().get()).isSameAs(opened);
    }

    private List<Series> lines(RunInView run) {
        return MetricGroup.LOSSES.metrics().stream().map(metric -> run.curves().line(metric).orElseThrow()).toList();
    }

    @Test
    void aRunWhoseProcessEndedWithoutAWordIsOffered() throws Exception {
        bench.beforeStep(4, screen::stop);
        screen.start();
        Path run = screen.shownProperty().get().folder().orElseThrow();
        Path description = run.resolve("run.json");
        Files.writeString(description, Files.readString(description).replace("\"stopped\"", "\"running\""));
        screen.savedRuns().offerInterrupted();
        assertThat(bench.notices.offerProperty().get().sentence())
                .isEqualTo("The run \u201c" + TINY + "\u201d was interrupted at step 5 of 20.");
        bench.notices.offerProperty().get().actions().get(0).run().run();
        assertThat(bench.gone).containsExactly(Page.TRAIN);
        assertThat(screen.shownProperty().get().phaseProperty().get()).isEqualTo(Phase.DONE);
    }

    @Test
    void aRunThatClosingEndedIsOfferedAtTheNextStartAndOneThatWasStoppedIsNot() throws Exception {
        bench.beforeStep(2, screen::stop);
        screen.start();
        TrainBench second = new TrainBench(folder);
        second.chooseTinyRun(20);
        second.screen.savedRuns().offerInterrupted();
        assertThat(second.notices.offerProperty().get()).isNull();
        second.beforeStep(4, () -> second.screen.interruptThen(() -> { }));
        second.screen.start();
        TrainBench third = new TrainBench(folder);
        third.screen.savedRuns().offerInterrupted();
        assertThat(third.notices.offerProperty().get().sentence()).endsWith("at step 5 of 20.");
        third.notices.offerProperty().get().actions().get(2).run().run();
        assertThat(bench.store.list(folder, Monitor.NONE).runs()).extracting(RunSummary::state)
                .containsOnly(RunState.STOPPED);
    }

    @Test
    void aNewRunFromAnotherTakesOverWhatItWasAndGoesOnFromWhatItLearned() throws Exception {
        Path pictures = folder.resolve("pictures");
        bench.chooseTwoClasses(pictures);
        screen.form().goalProperty().set(Goal.BASELINE);
        screen.form().kindProperty().set(SystemKind.HALF_SIZE);
        bench.type("steps", "4");
        bench.type("batch", "2");
        bench.type("shift", "1");
        screen.start();
        Path run = screen.shownProperty().get().folder().orElseThrow();

        TrainBench other = new TrainBench(folder);
        TrainForm form = other.screen.form();
        other.screen.savedRuns().duplicate(run);
        assertThat(other.gone).containsExactly(Page.TRAIN);
        assertThat(form.goalProperty().get()).isEqualTo(Goal.BASELINE);
        assertThat(form.data().folderProperty().get()).isEqualTo(pictures.toString());
        assertThat(form.start().chosenProperty().get()).isEqualTo(run);
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(form.linksProperty().get()).extracting(RunChain.Link::settings)
                .containsExactly(bench.store.description(run).settings());
        assertThat(form.usualFields()).filteredOn(FormField::isTouched).extracting(field -> field.setting().name())
                .containsExactly("batch", "steps");
        other.screen.start();
        Path next = other.screen.shownProperty().get().folder().orElseThrow();
        assertThat(bench.store.description(next).startFrom()).isEqualTo(run.getFileName().toString());
        assertThat(bench.store.summary(next).name()).isNotEqualTo(bench.store.summary(run).name());
    }

    @Test
    void aRunWhosePicturesWereMovedGoesOnOnceTheUserSaysWhereTheyAre() throws Exception {
        Path pictures = folder.resolve("pictures");
        bench.chooseTwoClasses(pictures);
        screen.form().goalProperty().set(Goal.BASELINE);
        bench.type("steps", "6");
        bench.type("batch", "2");
        bench.beforeStep(3, screen::stop);
        screen.start();
        Path run = screen.shownProperty().get().folder().orElseThrow();
        Path moved = Files.move(pictures, folder.resolve("moved"));
        screen.savedRuns().asksForData(then -> then.accept(moved));
        screen.savedRuns().resume(run);
        assertThat(bench.store.summary(run).state()).isEqualTo(RunState.STOPPED);
        assertThat(bench.notices.offerProperty().get().sentence()).startsWith("Training data not found: ");
        bench.notices.offerProperty().get().actions().get(0).run().run();
        assertThat(bench.store.summary(run).state()).isEqualTo(RunState.DONE);
    }
}
