package wae.viewmodel.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wae.domain.decomposition.AveragingAutoEncoder;
import wae.domain.decomposition.Decomposer;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.run.PreviewFile;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;

/** The previews of a run alone. */
class PreviewHistoryTest {

    private final List<Path> read = new ArrayList<>();
    private final Notices notices = new Notices();
    private final ShownRun run = ShownRun.alone("run");
    private final RunCharts charts = RunCharts.ofOneRun();
    private final RunPreviews previews = new RunPreviews(charts, true, new PictureStore() {
        @Override
        public Picture read(Path file) throws Problem {
            read.add(file);
            if (file.endsWith("broken")) {
                throw new Problem("broken is not a supported image.");
            }
            return PictureBuilder.noise(8, 8, file.hashCode());
        }

        @Override
        public void writePng(Planes planes, DisplayMapping mapping, Path file) {
            throw new AssertionError("previews are read here");
        }
    }, TaskRunner.sameThread(), notices);

    @BeforeEach
    void show() {
        charts.show(List.of(run));
    }

    private void add(long step) {
        run.previews().add(new PreviewFrame(step, List.of(Map.of())));
    }

    private long shown() {
        return previews.rowsProperty().get().get(0).step();
    }

    private static List<PreviewFile> saved(long... steps) {
        return LongStream.of(steps).boxed().flatMap(step -> List.of(Panel.ORIGINAL, Panel.RECONSTRUCTION).stream()
                .map(panel -> new PreviewFile(step, 0, panel,
                        Path.of(panel == Panel.ORIGINAL ? "probe" : "step " + step), DisplayMapping.PICTURE))).toList();
    }

    @Test
    void theNewestIsShownUntilSomeoneGoesBack() {
        add(0);
        add(10);
        assertThat(shown()).isEqualTo(10);
        previews.move(-1);
        assertThat(previews.newestProperty().get()).isFalse();
        add(20);
        assertThat(shown()).isZero();
        previews.follow();
        add(30);
        assertThat(shown()).isEqualTo(30);
        charts.cursorProperty().set(12);
        assertThat(shown()).isEqualTo(10);
    }

    @Test
    void manyAreThinnedWithTheFirstAndTheLastKept() {
        for (int step = 0; step < 5000; step++) {
            add(step);
        }
        assertThat(previews.countProperty().get()).isEqualTo(PreviewHistory.MAX);
        assertThat(shown()).isEqualTo(4999);
        previews.move(-PreviewHistory.MAX);
        assertThat(shown()).isZero();
        charts.cursorProperty().set(100); // as many before 100 as a logarithm would have it: about half
        assertThat(previews.indexProperty().get()).isBetween(PreviewHistory.MAX / 4, 3 * PreviewHistory.MAX / 4);
    }

    @Test
    void whatIsShownStaysWhileOthersAreThinned() {
        for (int step = 0; step < 60; step++) {
            add(step);
        }
        charts.cursorProperty().set(40);
        for (int step = 60; step < 70; step++) {
            add(step);
        }
        assertThat(Math.abs(shown() - 40)).isLessThanOrEqualTo(1); // it may itself be the one that goes
    }

    @Test
    void resumingFromAnEarlierStepReplacesWhatCameAfterIt() {
        add(0);
        add(10);
        add(20);
        add(10);
        assertThat(previews.countProperty().get()).isEqualTo(2);
        assertThat(shown()).isEqualTo(10);
        run.previews().cutAfter(9);
        assertThat(shown()).isZero();
    }

    @Test
    void theCursorStandsWhereOneGoesBackTo() {
        add(0);
        add(10);
        assertThat(charts.cursorProperty().get()).as("the newest needs none").isNaN();
        previews.move(-1);
        assertThat(charts.cursorProperty().get()).isZero();
        previews.follow();
        assertThat(charts.cursorProperty().get()).isNaN();
    }

    @Test
    void savedPreviewsAreReadWhenTheyAreShownAndOnce() {
        run.previews().saved(saved(0, 4, 9));
        assertThat(read).extracting(Path::toString).containsOnly("probe", "step 9");
        assertThat(previews.rowsProperty().get().get(0).panels().get(Panel.RECONSTRUCTION).caption()).endsWith(" dB");
        assertThat(previews.rowsProperty().get().get(0).panels().get(Panel.ORIGINAL).caption()).isEqualTo("8 px");
        previews.move(-1);
        assertThat(read).extracting(Path::toString).contains("step 4").doesNotContain("step 0");
        int before = read.size();
        previews.follow();
        assertThat(shown()).isEqualTo(9);
        assertThat(read).hasSize(before);
    }

    @Test
    void aResumedRunShowsItsNewPreviewsAfterThoseThatItSaved() {
        run.previews().saved(saved(0, 4, 9));
        run.previews().cutAfter(4);
        add(6);
        assertThat(run.previews().steps()).containsExactly(0L, 4L, 6L);
        assertThat(shown()).isEqualTo(6);
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreShown() {
        List<PreviewFile> files = new ArrayList<>(saved(0));
        files.add(new PreviewFile(5, 0, Panel.LOW, Path.of("broken"), DisplayMapping.PICTURE));
        run.previews().saved(files);
        assertThat(notices.problemProperty().get()).isEqualTo("broken is not a supported image.");
        previews.move(-1);
        assertThat(shown()).isZero();
    }

    @Test
    void underOneGainTheHighFrequenciesAreShownWithTheGainOfTheLowOnes() throws Problem {
        Decomposition probe = new Decomposer(new AveragingAutoEncoder()).decompose(PictureBuilder.noise(16, 16, 3),
                Monitor.NONE);
        double low = Panel.LOW.mapping(probe.bands().low()).gain();
        assertThat(PreviewPanel.of(probe, true).get(Panel.HIGH).mapping())
                .isEqualTo(DisplayMapping.forSigned(PreviewPanel.HIGH_OVER_LOW * low).legend());
        assertThat(PreviewPanel.of(probe, false).get(Panel.HIGH).mapping())
                .isEqualTo(Panel.HIGH.mapping(probe.bands().high()).legend());
        assertThat(PreviewPanel.of(probe, false).get(Panel.LOW).raster().inputPixels()).isEqualTo(2);
    }
}
