package wae.viewmodel.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wae.chart.Series;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.run.PreviewFile;
import wae.domain.run.RunState;
import wae.domain.training.Metric;
import wae.viewmodel.run.HorizontalAxis;
import wae.viewmodel.run.MetricGroup;
import wae.viewmodel.run.RunChart;

/** What lies over each other in the charts, and the pictures beside them. */
class RunChartsTest extends RunsBench {

    @Test
    void chosenRunsLieOverEachOtherInTheUsualMetrics() {
        choose(weak, strong);
        List<RunChart> charts = screen.charts().charts();
        assertThat(charts).extracting(RunChart::group)
                .containsExactly(MetricGroup.of(Metric.TRANSFORM_LOSS), MetricGroup.of(Metric.PROBE_PSNR));
        assertThat(charts.get(0).lines()).extracting(Series::name).containsExactly("weak", "strong");
        assertThat(charts.get(0).lines()).extracting(Series::size).containsExactly(4, 6);
        assertThat(charts.get(0).logarithmic()).isTrue();
        assertThat(charts.get(1).logarithmic()).isFalse();
        assertThat(charts.get(1).stars()).extracting(star -> star.y()).containsExactly(23.0, 25.0);
        screen.charts().choose(MetricGroup.of(Metric.PROBE_PSNR), false);
        assertThat(screen.charts().charts()).extracting(RunChart::group)
                .containsExactly(MetricGroup.of(Metric.TRANSFORM_LOSS));
        screen.charts().choose(MetricGroup.of(Metric.TRANSFORM_LOSS), false);
        assertThat(screen.charts().charts()).as("never none").hasSize(2);
    }

    @Test
    void aRunKeepsItsColourWhenOthersComeAndGo() {
        Path third = store.add("third", 3, "1", 3);
        screen.list().refresh();
        choose(weak, strong);
        assertThat(row(strong).styleProperty().get()).isEqualTo(1);
        choose(strong, third);
        assertThat(row(strong).styleProperty().get()).isEqualTo(1);
        assertThat(row(third).styleProperty().get()).isZero();
        assertThat(row(weak).styleProperty().get()).isEqualTo(RunRow.NOT_DRAWN);
        assertThat(screen.drawn().drawnProperty().get()).containsExactly(row(third), row(strong));
    }

    @Test
    void atMostTwentyRunsAreDrawnAndTheirFiguresAreReadOnce() {
        IntStream.range(0, 30).forEach(i -> store.add("run " + i, 10 + i, "1", 3));
        screen.list().refresh();
        screen.drawn().choose(screen.list().allProperty().get(), null);
        assertThat(screen.drawn().drawnProperty().get()).hasSize(DrawnRuns.MAX)
                .extracting(row -> row.styleProperty().get()).doesNotHaveDuplicates();
        assertThat(store.historiesRead).isEqualTo(DrawnRuns.MAX);
        assertThat(screen.status().get()).isEqualTo("32 runs, 32 selected, the first 20 of them in charts");
        screen.drawn().choose(List.of(), null);
        assertThat(screen.charts().charts()).isEmpty();
    }

    @Test
    void figuresUnderWayAreNotReadAgainWhenMoreRunsAreChosen() {
        late = true;
        choose(weak);
        choose(weak, strong);
        choose(strong, weak);
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(store.historiesRead).isEqualTo(2);
        assertThat(screen.charts().charts().get(0).lines()).hasSize(2);
    }

    @Test
    void runsAreDrawnAlongWhatAllOfThemKnow() {
        choose(weak, strong);
        assertThat(screen.charts().offers(HorizontalAxis.EPOCH)).isTrue();
        screen.charts().axisProperty().set(HorizontalAxis.EPOCH);
        Series line = screen.charts().charts().get(0).lines().get(1);
        assertThat(line.x(5)).as("24 pictures, 8 in a step").isEqualTo(5 / 3.0);
        store.runs.get(weak).settings().remove("pictures");
        screen.list().refresh();
        assertThat(screen.charts().offers(HorizontalAxis.EPOCH)).isFalse();
    }

    @Test
    void runsAreDrawnAlongTheirTimeUnlessOneDoesNotKnowIt() {
        choose(weak, strong);
        screen.charts().axisProperty().set(HorizontalAxis.SECONDS);
        assertThat(screen.charts().charts().get(0).lines().get(1).x(5)).isEqualTo(12);
        assertThat(screen.charts().whyNoTimes()).isEmpty();
        store.timeless = true;
        store.measure(strong, 20);
        screen.drawn().take(row(strong), store.history(strong));
        assertThat(screen.charts().offers(HorizontalAxis.SECONDS)).isFalse();
        assertThat(screen.charts().whyNoTimes()).isEqualTo("not all times were recorded");
        assertThat(screen.charts().axisProperty().get()).isEqualTo(HorizontalAxis.STEP);
        assertThat(screen.charts().charts().get(0).lines().get(1).x(5)).isEqualTo(5);
    }

    @Test
    void aRunUnderWayIsFollowed() {
        store.state(strong, RunState.RUNNING, 0, 100);
        store.measure(strong, 3);
        screen.list().refresh();
        choose(strong);
        Series line = screen.charts().charts().get(0).lines().get(0);
        assertThat(line.size()).isEqualTo(3);
        store.measure(strong, 50);
        screen.sample();
        assertThat(line.size()).isEqualTo(50);
        assertThat(screen.charts().charts().get(0).lines()).containsExactly(line);
        assertThat(RunWords.steps(row(strong).summary())).isEqualTo("50 of 100");
        assertThat(row(strong).summary().last().get(Metric.PROBE_PSNR)).isEqualTo(69.0);
        int read = store.historiesRead;
        screen.sample();
        assertThat(store.historiesRead).as("not twice within a second").isEqualTo(read);
    }

    @Test
    void aRunThatWentBackToACheckpointIsDrawnFromThere() {
        choose(strong);
        Series line = screen.charts().charts().get(0).lines().get(0);
        store.measure(strong, 2);
        screen.drawn().take(row(strong), store.history(strong));
        assertThat(line.size()).isEqualTo(2);
    }

    @Test
    void picturesAndCursorMoveTogether() {
        previews(weak, 0, 2);
        previews(strong, 0, 4);
        choose(weak, strong);
        assertThat(screen.previews().countProperty().get()).isEqualTo(3);
        assertThat(screen.charts().cursorProperty().get()).as("the newest at first").isEqualTo(4);
        assertThat(steps()).containsExactly(2L, 4L);
        screen.previews().move(-1);
        assertThat(screen.charts().cursorProperty().get()).isEqualTo(2);
        assertThat(steps()).containsExactly(2L, 0L);
        screen.charts().cursorProperty().set(0.7);
        assertThat(screen.previews().indexProperty().get()).isZero();
        assertThat(screen.charts().cursorProperty().get()).as("where a picture is").isZero();
        assertThat(screen.previews().rowsProperty().get().get(0).panels().keySet())
                .containsExactly(Panel.LOW, Panel.HIGH);
        int read = picturesRead.size();
        screen.previews().move(1);
        screen.previews().move(-1);
        assertThat(picturesRead).as("seen pictures are kept").hasSize(read);
    }

    @Test
    void theNewestPicturesAreFollowedUntilSomeoneGoesBack() {
        store.state(weak, RunState.RUNNING, 0, 100);
        previews(weak, 0, 2);
        screen.list().refresh();
        choose(weak);
        previews(weak, 0, 2, 3);
        screen.drawn().listPreviews();
        assertThat(screen.previews().indexProperty().get()).isEqualTo(2);
        screen.previews().move(-1);
        previews(weak, 0, 2, 3, 8);
        screen.drawn().listPreviews();
        assertThat(screen.previews().indexProperty().get()).isEqualTo(1);
        choose(strong);
        assertThat(screen.previews().countProperty().get()).isZero();
        assertThat(screen.previews().rowsProperty().get()).isEmpty();
    }

    private void previews(Path run, long... steps) {
        List<PreviewFile> files = new ArrayList<>();
        for (long step : steps) {
            for (Panel panel : List.of(Panel.HIGH, Panel.LOW)) {
                files.add(new PreviewFile(step, 0, panel, run.resolve(step + panel.suffix()), DisplayMapping.PICTURE));
            }
        }
        store.previews.put(run, files);
    }

    @Test
    void chartsAreWritten() {
        screen.save(Path.of("chart.svg"), () -> "svg".getBytes(StandardCharsets.UTF_8));
        assertThat(written.get(Path.of("chart.svg"))).hasSize(3);
        assertThat(notices.newsProperty().get()).isEqualTo("Written: chart.svg");
    }
}
