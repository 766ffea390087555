package wae.viewmodel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.classification.SystemKind;
import wae.domain.training.RunState;
import wae.domain.training.RunSummary;
import wae.domain.task.Monitor;

/** Runs that were kept: looked at, offered, gone on with, begun from. */
@Timeout(60)
class BackToRunsTest {

    /** Suggested for a {@link TrainBench#chooseTinyRun tiny run}. */
    private static final String TINY = "autoencoder on sample pictures, steps 20, batch 2, patch 8";

    @TempDir
    private Path folder;

    private TrainBench bench;
    private TrainViewModel screen;

    @BeforeEach
    void open() {
        bench = new TrainBench(folder);
        screen = bench.screen;
        bench.chooseTinyRun(20);
    }

    @Test
    void anOpenedRunIsShownWithItsCurvesAndLooks() {
        screen.start();
        RunInView trained = screen.shownProperty().get();
        screen.back().open(trained.folder().orElseThrow());
        RunInView opened = screen.shownProperty().get();
        assertThat(opened).isNotSameAs(trained);
        assertThat(opened.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(opened.curves().lines(MetricChart.LOSSES)).extracting(line -> line.size())
                .containsExactlyElementsOf(trained.curves().lines(MetricChart.LOSSES).stream().map(line -> line.size())
                        .toList());
        SplitFrame last = trained.shelf().shownProperty().get();
        assertThat(opened.shelf().shownProperty().get().step()).isEqualTo(last.step());
        assertLooksLike(opened.shelf().shownProperty().get().rows().get(0), last.rows().get(0));
        screen.back().open(folder.resolve("no run"));
        assertThat(bench.notices.problemProperty().get()).isNotEmpty();
        assertThat(screen.shownProperty().get()).isSameAs(opened);
    }

    /** Pixel by pixel; its words may be fewer, as the files do not tell the share of energy. */
    private static void assertLooksLike(SplitFrame.Row opened, SplitFrame.Row trained) {
        assertThat(opened.captions()).containsOnlyKeys(trained.captions().keySet());
        opened.captions().forEach((panel, words) -> {
            assertThat(words).isNotEmpty();
            assertThat(trained.captions().get(panel)).startsWith(words);
            assertThat(opened.pictures().get(panel).pixels()).isEqualTo(trained.pictures().get(panel).pixels());
        });
    }

    @Test
    void aRunWhoseProcessEndedWithoutAWordIsOffered() throws Exception {
        bench.beforeStep(4, screen::stop);
        screen.start();
        Path run = screen.shownProperty().get().folder().orElseThrow();
        Path description = run.resolve("run.json");
        Files.writeString(description, Files.readString(description).replace("\"stopped\"", "\"running\""));
        screen.back().offerInterrupted();
        assertThat(bench.notices.offerProperty().get().sentence())
                .isEqualTo("The run \u201c" + TINY + "\u201d was interrupted at step 5 of 20.");
        bench.notices.offerProperty().get().actions().get(0).run().run();
        assertThat(bench.gone).containsExactly("Train");
        assertThat(screen.shownProperty().get().phaseProperty().get()).isEqualTo(Phase.DONE);
    }

    @Test
    void aRunThatClosingEndedIsOfferedAtTheNextStartAndOneThatWasStoppedIsNot() throws Exception {
        bench.beforeStep(2, screen::stop);
        screen.start();
        TrainBench second = new TrainBench(folder);
        second.chooseTinyRun(20);
        second.screen.back().offerInterrupted();
        assertThat(second.notices.offerProperty().get()).isNull();
        second.beforeStep(4, () -> second.screen.leaveThen(() -> { }));
        second.screen.start();
        TrainBench third = new TrainBench(folder);
        third.screen.back().offerInterrupted();
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
        other.screen.back().startFrom(run);
        assertThat(other.gone).containsExactly("Train");
        assertThat(form.goalProperty().get()).isEqualTo(Goal.BASELINE);
        assertThat(form.data().folderProperty().get()).isEqualTo(pictures.toString());
        assertThat(form.start().chosenProperty().get()).isEqualTo(run);
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(form.linksProperty().get()).extracting(RunChain.Link::settings)
                .containsExactly(bench.store.description(run).settings());
        assertThat(form.usualFields()).filteredOn(FormField::isTouched).extracting(FormField::id)
                .containsExactly("steps", "batch");
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
        screen.back().asksForData(then -> then.accept(moved));
        screen.back().resume(run);
        assertThat(bench.store.summary(run).state()).isEqualTo(RunState.STOPPED);
        assertThat(bench.notices.offerProperty().get().sentence()).endsWith("are not where they were.");
        bench.notices.offerProperty().get().actions().get(0).run().run();
        assertThat(bench.store.summary(run).state()).isEqualTo(RunState.DONE);
    }
}
