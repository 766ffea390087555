package wae.viewmodel.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.domain.chart.Series;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.settings.Settings;
import wae.domain.settings.SettingsStore;
import wae.domain.training.Metric;
import wae.domain.training.PreviewFile;
import wae.domain.training.RunState;
import wae.domain.training.RunSummary;
import wae.domain.training.Stage;
import wae.viewmodel.Notices;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;

@Timeout(60)
class RunsViewModelTest {

    private final RunsInMemory store = new RunsInMemory();
    private final Map<Path, byte[]> written = new HashMap<>();
    private final List<String> gone = new ArrayList<>();
    private final List<Path> picturesRead = new ArrayList<>();
    private final Notices notices = new Notices();
    private Settings saved = Settings.DEFAULT.withRuns(RunsInMemory.FOLDER);
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Executor waiting = later::add;
    private final Executor now = Runnable::run;
    private boolean late;
    private RunsViewModel screen;
    private Path strong;
    private Path weak;

    @BeforeEach
    void twoRuns() {
        weak = store.add("weak", 1, "0.1", 4);
        strong = store.add("strong", 2, "10", 6);
        PictureStore pictures = new PictureStore() {
            @Override
            public Picture read(Path file) {
                picturesRead.add(file);
                return PictureBuilder.noise(8, 8, 1);
            }

            @Override
            public void writePng(Planes planes, DisplayMapping mapping, Path file) {
                throw new AssertionError("charts are written as bytes");
            }
        };
        SettingsStore settings = new SettingsStore() {
            @Override
            public Settings load() {
                return saved;
            }

            @Override
            public void save(Settings settings) {
                saved = settings;
            }
        };
        RunWays ways = new RunWays(() -> gone.add("train"), run -> gone.add("continue " + run.getFileName()),
                run -> gone.add("go on " + run.getFileName()), run -> gone.add("decompose " + run.getFileName()),
                run -> gone.add("compare " + run.getFileName()), run -> gone.add("show " + run.getFileName()));
        TaskRunner runner = new TaskRunner(work -> (late ? waiting : now).execute(work), Runnable::run,
                FXCollections.observableArrayList());
        screen = new RunsViewModel(new RunsServices(store, pictures, written::put, runner, ways),
                new SettingsModel(settings, saved, runner, notices), notices);
        screen.list().refresh();
    }

    private List<String> listed() {
        return screen.list().listedProperty().get().stream().map(row -> row.summary().name()).toList();
    }

    private RunRow row(Path folder) {
        return screen.list().allProperty().get().stream().filter(row -> row.folder().equals(folder)).findFirst()
                .orElseThrow();
    }

    private void choose(Path... folders) {
        screen.drawn().choose(List.of(folders).stream().map(this::row).toList(), row(folders[folders.length - 1]));
    }

    @Test
    void theNewestRunComesFirstUntilSomethingElseIsSortedBy() {
        assertThat(listed()).containsExactly("strong", "weak");
        screen.list().sort(RunOrder.number(row -> row.summary().steps()).of(true));
        assertThat(listed()).containsExactly("weak", "strong");
        screen.list().sort(null);
        assertThat(listed()).containsExactly("strong", "weak");
        assertThat(screen.status().get()).isEqualTo("2 runs");
    }

    @Test
    void numbersInWordsAreSortedAsNumbersAndWhatIsUnknownComesLast() {
        store.add("tenth", 3, "0.1", 0);
        screen.list().refresh();
        screen.list().sort(RunOrder.words(RunWords::keySettings).of(false));
        assertThat(listed()).containsExactly("strong", "tenth", "weak");
        for (boolean rising : new boolean[] {true, false}) {
            screen.list().sort(RunOrder.number(row -> screen.value(row, Metric.PROBE_PSNR)).of(rising));
            assertThat(listed()).last().isEqualTo("tenth");
        }
        screen.list().sort(RunOrder.words(run -> run.name().equals("weak") ? "run 9" : "Run 10").of(true));
        assertThat(listed()).startsWith("weak");
    }

    @Test
    void theFilterLooksAtEverythingThatIsKnownOfARun() {
        for (String words : List.of("WEAK", "lambda=0.1", "kodak weak", "2026-01-02 weak done")) {
            screen.list().filterProperty().set(words);
            assertThat(listed()).as(words).containsExactly("weak");
        }
        screen.list().filterProperty().set("weak strong");
        assertThat(listed()).isEmpty();
        assertThat(screen.status().get()).isEqualTo("0 of 2 runs");
    }

    @Test
    void runsThatCannotBeReadAreNamedOnceAndCounted() {
        store.leftOut = List.of("run.json of a cannot be used.", "run.json of b cannot be used.");
        screen.list().refresh();
        assertThat(notices.problemProperty().get()).isEqualTo("run.json of a cannot be used. 1 more could not be read.");
        assertThat(screen.status().get()).isEqualTo("2 runs, 2 unreadable");
        notices.dismiss();
        screen.list().refresh();
        assertThat(notices.problemProperty().get()).isEmpty();
    }

    @Test
    void aRunKeepsItsLineInTheTableWhenTheFolderIsReadAgain() {
        RunRow before = row(weak);
        choose(weak);
        store.state(weak, RunState.STOPPED, 3, 9);
        screen.list().refresh();
        assertThat(row(weak)).isSameAs(before);
        assertThat(before.summary().state()).isEqualTo(RunState.STOPPED);
        assertThat(screen.drawn().chosenProperty().get()).containsExactly(before);
        assertThat(RunWords.steps(before.summary())).isEqualTo("3 of 9");
    }

    @Test
    void aFolderThatCannotBeReadIsToldAndTheNextOneIsListed() {
        screen.list().choose(Path.of("locked").toAbsolutePath());
        assertThat(notices.problemProperty().get()).isEqualTo("The folder locked cannot be read.");
        assertThat(listed()).isEmpty();
        assertThat(saved.runsFolder()).hasFileName("locked");
        screen.list().choose(RunsInMemory.FOLDER);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void chosenRunsLieOverEachOtherInTheUsualMetrics() {
        choose(weak, strong);
        List<RunChart> charts = screen.charts().charts();
        assertThat(charts).extracting(chart -> chart.subject().metric()).containsExactly(Metric.TRANSFORM_LOSS, Metric.PROBE_PSNR);
        assertThat(charts.get(0).series()).extracting(Series::name).containsExactly("weak", "strong");
        assertThat(charts.get(0).series()).extracting(Series::size).containsExactly(4, 6);
        assertThat(charts.get(0).logarithmic()).isTrue();
        assertThat(charts.get(1).logarithmic()).isFalse();
        assertThat(charts.get(1).stars()).extracting(star -> star.y()).containsExactly(23.0, 25.0);
        screen.charts().choose(Metric.PROBE_PSNR, false);
        assertThat(screen.charts().charts()).extracting(chart -> chart.subject().metric()).containsExactly(Metric.TRANSFORM_LOSS);
        screen.charts().choose(Metric.TRANSFORM_LOSS, false);
        assertThat(screen.charts().charts()).as("never none").hasSize(2);
    }

    @Test
    void aRunKeepsItsColourWhenOthersComeAndGo() {
        Path third = store.add("third", 3, "1", 3);
        screen.list().refresh();
        choose(weak, strong);
        assertThat(row(strong).lookProperty().get()).isEqualTo(1);
        choose(strong, third);
        assertThat(row(strong).lookProperty().get()).isEqualTo(1);
        assertThat(row(third).lookProperty().get()).isZero();
        assertThat(row(weak).lookProperty().get()).isEqualTo(RunRow.NO_LOOK);
        assertThat(screen.drawn().drawnProperty().get()).containsExactly(row(third), row(strong));
    }

    @Test
    void atMostTwentyRunsAreDrawnAndTheirFiguresAreReadOnce() {
        IntStream.range(0, 30).forEach(i -> store.add("run " + i, 10 + i, "1", 3));
        screen.list().refresh();
        screen.drawn().choose(screen.list().allProperty().get(), null);
        assertThat(screen.drawn().drawnProperty().get()).hasSize(DrawnRuns.MOST)
                .extracting(row -> row.lookProperty().get()).doesNotHaveDuplicates();
        assertThat(store.historiesRead).isEqualTo(DrawnRuns.MOST);
        assertThat(screen.status().get()).isEqualTo("32 runs, 32 chosen, the first 20 of them in charts");
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
        assertThat(screen.charts().charts().get(0).series()).hasSize(2);
    }

    @Test
    void everyMetricIsComparedWithTheBaseline() {
        screen.changes().baseline(row(weak));
        assertThat(screen.cell(row(weak), Metric.PROBE_PSNR)).isEqualTo(
                new MetricCell("23.00", "", MetricCell.Trend.NONE));
        assertThat(screen.cell(row(strong), Metric.PROBE_PSNR)).isEqualTo(
                new MetricCell("25.00", "+2.00 (+8.7 %)", MetricCell.Trend.BETTER));
        assertThat(screen.cell(row(strong), Metric.TRANSFORM_LOSS)).isEqualTo(
                new MetricCell("0.03125", "\u22120.09375 (\u221275.0 %)", MetricCell.Trend.BETTER));
        assertThat(screen.cell(row(strong), Metric.ACCURACY).value()).isEqualTo("\u2013");
        screen.changes().baseline(row(strong));
        assertThat(store.runs.values().stream().filter(RunSummary::star)).extracting(RunSummary::name)
                .containsExactly("strong");
        assertThat(screen.cell(row(weak), Metric.PROBE_PSNR).trend()).isEqualTo(MetricCell.Trend.WORSE);
        screen.changes().baseline(row(strong));
        assertThat(screen.list().baseline()).isEmpty();
    }

    @Test
    void theTableShowsTheBestTheLastOrTheValueAtTheCursor() {
        store.figures(strong, Map.of(Metric.PROBE_PSNR, 24.5), Map.of(Metric.PROBE_PSNR, 25.5));
        screen.list().refresh();
        choose(strong);
        assertThat(screen.cell(row(strong), Metric.PROBE_PSNR).value()).isEqualTo("25.50");
        screen.valueProperty().set(ValueChoice.LAST);
        assertThat(screen.cell(row(strong), Metric.PROBE_PSNR).value()).isEqualTo("24.50");
        screen.valueProperty().set(ValueChoice.CURSOR);
        assertThat(screen.cell(row(strong), Metric.PROBE_PSNR).value()).as("no cursor").isEqualTo("\u2013");
        screen.charts().cursorProperty().set(2.7);
        assertThat(screen.cell(row(strong), Metric.PROBE_PSNR).value()).isEqualTo("22.00");
        assertThat(screen.cell(row(weak), Metric.PROBE_PSNR).value()).as("not in the charts").isEqualTo("\u2013");
    }

    @Test
    void valuesThatAreNoNumbersAreSaidAndNotCompared() {
        store.figures(strong, Map.of(Metric.TRANSFORM_LOSS, Double.NaN), Map.of(Metric.TRANSFORM_LOSS, Double.NaN));
        screen.list().refresh();
        screen.changes().baseline(row(weak));
        assertThat(screen.cell(row(strong), Metric.TRANSFORM_LOSS)).isEqualTo(
                new MetricCell("NaN", "", MetricCell.Trend.NONE));
    }

    @Test
    void settingsStandBesideEachOtherAndThoseThatDifferCanBeSeenAlone() {
        choose(weak, strong);
        assertThat(screen.settings()).extracting(SettingLine::name).startsWith("data", "stage", "network")
                .contains("encoder width", "lambda", "learning rate");
        screen.differencesOnlyProperty().set(true);
        assertThat(screen.settings()).containsExactly(new SettingLine("lambda", List.of("0.1", "10"), true));
        choose(weak);
        assertThat(screen.settings()).as("one run differs from none").hasSizeGreaterThan(3);
    }

    @Test
    void runsAreDrawnAlongWhatAllOfThemKnow() {
        choose(weak, strong);
        assertThat(screen.charts().offers(Along.EPOCH)).isTrue();
        screen.charts().alongProperty().set(Along.EPOCH);
        Series line = screen.charts().charts().get(0).series().get(1);
        assertThat(line.x(5)).as("24 pictures, 8 in a step").isEqualTo(5 / 3.0);
        store.runs.get(weak).settings().remove("pictures");
        assertThat(screen.charts().offers(Along.EPOCH)).isFalse();
    }

    @Test
    void runsAreDrawnAlongTheirTimeUnlessOneDoesNotKnowIt() {
        choose(weak, strong);
        screen.charts().alongProperty().set(Along.SECONDS);
        assertThat(screen.charts().charts().get(0).series().get(1).x(5)).isEqualTo(12);
        assertThat(screen.charts().whyNoTimes()).isEmpty();
        store.timeless = true;
        store.measure(strong, 20);
        screen.drawn().take(row(strong), store.history(strong));
        assertThat(screen.charts().offers(Along.SECONDS)).isFalse();
        assertThat(screen.charts().whyNoTimes()).isEqualTo("not all times were recorded");
        assertThat(screen.charts().alongProperty().get()).isEqualTo(Along.STEP);
        assertThat(screen.charts().charts().get(0).series().get(1).x(5)).isEqualTo(5);
    }

    @Test
    void aRunUnderWayIsFollowed() {
        store.state(strong, RunState.RUNNING, 0, 100);
        store.measure(strong, 3);
        screen.list().refresh();
        choose(strong);
        Series line = screen.charts().charts().get(0).series().get(0);
        assertThat(line.size()).isEqualTo(3);
        store.measure(strong, 50);
        screen.look();
        assertThat(line.size()).isEqualTo(50);
        assertThat(screen.charts().charts().get(0).series()).containsExactly(line);
        assertThat(RunWords.steps(row(strong).summary())).isEqualTo("50 of 100");
        assertThat(row(strong).summary().last().get(Metric.PROBE_PSNR)).isEqualTo(69.0);
        int read = store.historiesRead;
        screen.look();
        assertThat(store.historiesRead).as("not twice within a second").isEqualTo(read);
    }

    @Test
    void aRunThatWentBackToACheckpointIsDrawnFromThere() {
        choose(strong);
        Series line = screen.charts().charts().get(0).series().get(0);
        store.measure(strong, 2);
        screen.drawn().take(row(strong), store.history(strong));
        assertThat(line.size()).isEqualTo(2);
    }

    @Test
    void namesAndNotesAreKept() {
        choose(weak);
        assertThat(screen.charts().charts().get(0).series().get(0).name()).isEqualTo("weak");
        screen.changes().rename(row(weak), "  lambda a tenth ");
        screen.changes().note(row(weak), "blurry");
        assertThat(store.runs.get(weak).name()).isEqualTo("lambda a tenth");
        assertThat(screen.leadProperty().get().note()).isEqualTo("blurry");
        assertThat(screen.charts().charts().get(0).series().get(0).name()).isEqualTo("lambda a tenth");
        screen.changes().rename(row(weak), " ");
        assertThat(notices.problemProperty().get()).isEqualTo("A run's name has 1 to 120 letters.");
        store.broken = "weak";
        screen.changes().rename(row(weak), "other");
        assertThat(notices.problemProperty().get()).isEqualTo("The run weak cannot be written.");
        assertThat(row(weak).summary().name()).isEqualTo("lambda a tenth");
    }

    @Test
    void whatIsThrownAwayComesBack() {
        choose(weak, strong);
        screen.changes().trash(List.of(row(weak)));
        assertThat(listed()).containsExactly("strong");
        assertThat(screen.drawn().drawnProperty().get()).containsExactly(row(strong));
        screen.changes().trash(List.of(row(strong)));
        assertThat(notices.offerProperty().get().sentence()).isEqualTo(
                "\u201cstrong\u201d is in the trash; nothing is lost.");
        notices.offerProperty().get().actions().get(0).run().run();
        assertThat(listed()).containsExactly("strong");
        assertThat(notices.offerProperty().get()).isNull();
        screen.changes().undo();
        assertThat(listed()).containsExactly("strong", "weak");
        assertThat(screen.changes().undoableProperty().get()).isFalse();
    }

    @Test
    void whatCannotBeThrownAwayStaysAndTheRestCanBeHadBack() {
        store.state(strong, RunState.RUNNING, 1, 9);
        screen.list().refresh();
        screen.changes().trash(List.of(row(weak), row(strong)));
        assertThat(listed()).containsExactly("strong");
        assertThat(notices.problemProperty().get()).startsWith("The run strong is under way");
        store.broken = "weak";
        screen.changes().undo();
        assertThat(notices.problemProperty().get()).isEqualTo("The run weak cannot be brought back.");
        store.broken = null;
        screen.changes().undo();
        assertThat(listed()).containsExactly("strong", "weak");
    }

    @Test
    void picturesAndCursorMoveTogether() {
        looks(weak, 0, 2);
        looks(strong, 0, 4);
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
        assertThat(screen.previews().stripsProperty().get().get(0).shots()).extracting(Shot::panel)
                .containsExactly(Panel.LOW, Panel.HIGH);
        int read = picturesRead.size();
        screen.previews().move(1);
        screen.previews().move(-1);
        assertThat(picturesRead).as("seen pictures are kept").hasSize(read);
    }

    @Test
    void theNewestPicturesAreFollowedUntilSomeoneGoesBack() {
        store.state(weak, RunState.RUNNING, 0, 100);
        looks(weak, 0, 2);
        screen.list().refresh();
        choose(weak);
        looks(weak, 0, 2, 3);
        screen.previews().list();
        assertThat(screen.previews().indexProperty().get()).isEqualTo(2);
        screen.previews().move(-1);
        looks(weak, 0, 2, 3, 8);
        screen.previews().list();
        assertThat(screen.previews().indexProperty().get()).isEqualTo(1);
        choose(strong);
        assertThat(screen.previews().countProperty().get()).isZero();
        assertThat(screen.previews().stripsProperty().get()).isEmpty();
    }

    private List<Long> steps() {
        return screen.previews().stripsProperty().get().stream().map(RunPreviews.Strip::step).toList();
    }

    private void looks(Path run, long... steps) {
        List<PreviewFile> files = new ArrayList<>();
        for (long step : steps) {
            for (Panel panel : List.of(Panel.HIGH, Panel.LOW)) {
                files.add(new PreviewFile(step, 0, panel, run.resolve(step + panel.suffix()), DisplayMapping.PICTURE));
            }
        }
        store.previews.put(run, files);
    }

    @Test
    void waysLeadFromTheRunThatWasChosenLast() {
        choose(weak, strong);
        screen.continueAs();
        screen.decompose();
        screen.show();
        screen.train();
        assertThat(gone).containsExactly("continue strong", "decompose strong", "show strong", "train");
        assertThat(screen.canGoOn().get()).isFalse();
        assertThat(screen.canCompare().get()).isFalse();
        store.state(strong, RunState.INTERRUPTED, 2, 9);
        screen.list().refresh();
        assertThat(screen.canGoOn().get()).isTrue();
        screen.drawn().choose(List.of(), null);
        assertThat(screen.canDecompose().get()).isFalse();
    }

    @Test
    void allChosenRunsWithAClassifierAreComparedAtOnce() {
        Path third = store.add("third", 3, "1", 3);
        store.stage(weak, Stage.BASELINE);
        store.stage(third, Stage.JOINT);
        screen.list().refresh();
        choose(weak, third, strong);
        assertThat(screen.canCompare().get()).isTrue();
        screen.compare();
        assertThat(gone).containsExactlyInAnyOrder("compare weak", "compare third");
    }

    @Test
    void chartsAreWritten() {
        screen.save(Path.of("chart.svg"), () -> "svg".getBytes(StandardCharsets.UTF_8));
        assertThat(written.get(Path.of("chart.svg"))).hasSize(3);
        assertThat(notices.newsProperty().get()).isEqualTo("Written: chart.svg");
    }
}
