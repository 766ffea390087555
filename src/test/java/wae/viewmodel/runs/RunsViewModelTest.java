package wae.viewmodel.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.training.Metric;
import wae.domain.training.Stage;

/** The list of runs, and what can be done with them. */
class RunsViewModelTest extends RunsBench {

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
    void everyMetricIsComparedWithTheReferenceRun() {
        screen.changes().reference(row(weak));
        assertThat(screen.cell(row(weak), Metric.PROBE_PSNR)).isEqualTo(
                new MetricCell("23.00", "", MetricCell.Trend.NONE));
        assertThat(screen.cell(row(strong), Metric.PROBE_PSNR)).isEqualTo(
                new MetricCell("25.00", "+2.00 (+8.7 %)", MetricCell.Trend.BETTER));
        assertThat(screen.cell(row(strong), Metric.TRANSFORM_LOSS)).isEqualTo(
                new MetricCell("0.03125", "\u22120.09375 (\u221275.0 %)", MetricCell.Trend.BETTER));
        assertThat(screen.cell(row(strong), Metric.ACCURACY).value()).isEqualTo("\u2013");
        screen.changes().reference(row(strong));
        assertThat(store.runs.values().stream().filter(RunSummary::star)).extracting(RunSummary::name)
                .containsExactly("strong");
        assertThat(screen.cell(row(weak), Metric.PROBE_PSNR).trend()).isEqualTo(MetricCell.Trend.WORSE);
        screen.changes().reference(row(strong));
        assertThat(screen.list().reference()).isEmpty();
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
    void fractionsAreShownInPercentAndComparedInPoints() {
        store.figures(strong, Map.of(Metric.ACCURACY, 0.81, Metric.ENERGY_FRACTION, 0.0012), Map.of(Metric.ACCURACY, 0.825));
        store.figures(weak, Map.of(Metric.ACCURACY, 0.925, Metric.ENERGY_FRACTION, 0.001), Map.of(Metric.ACCURACY, 0.925));
        screen.list().refresh();
        screen.changes().reference(row(weak));
        assertThat(screen.cell(row(strong), Metric.ACCURACY)).isEqualTo(
                new MetricCell("82.50", "\u221210.0 points", MetricCell.Trend.WORSE));
        screen.valueProperty().set(ValueChoice.LAST);
        assertThat(screen.cell(row(strong), Metric.ENERGY_FRACTION)).isEqualTo(
                new MetricCell("0.12", "+0.02 points", MetricCell.Trend.WORSE));
    }

    @Test
    void valuesThatAreNoNumbersAreSaidAndNotCompared() {
        store.figures(strong, Map.of(Metric.TRANSFORM_LOSS, Double.NaN), Map.of(Metric.TRANSFORM_LOSS, Double.NaN));
        screen.list().refresh();
        screen.changes().reference(row(weak));
        assertThat(screen.cell(row(strong), Metric.TRANSFORM_LOSS)).isEqualTo(
                new MetricCell("NaN", "", MetricCell.Trend.NONE));
    }

    @Test
    void settingsStandBesideEachOtherAndThoseThatDifferCanBeSeenAlone() {
        choose(weak, strong);
        assertThat(screen.settings()).extracting(SettingLine::name).startsWith("Data", "Stage", "Network")
                .contains("Encoder width, channels", "Energy weight \u03bb", "Learning rate");
        screen.differencesOnlyProperty().set(true);
        assertThat(screen.settings()).containsExactly(new SettingLine("Energy weight \u03bb", List.of("0.1", "10"), true));
        choose(weak);
        assertThat(screen.settings()).as("one run differs from none").hasSizeGreaterThan(3);
    }

    @Test
    void namesAndNotesAreKept() {
        choose(weak);
        assertThat(screen.charts().charts().get(0).lines().get(0).name()).isEqualTo("weak");
        screen.changes().rename(row(weak), "  lambda a tenth ");
        screen.changes().note(row(weak), "blurry");
        assertThat(store.runs.get(weak).name()).isEqualTo("lambda a tenth");
        assertThat(screen.leadProperty().get().note()).isEqualTo("blurry");
        assertThat(screen.charts().charts().get(0).lines().get(0).name()).isEqualTo("lambda a tenth");
        screen.changes().rename(row(weak), " ");
        assertThat(notices.problemProperty().get()).isEqualTo("A run's name has 1 to 120 characters.");
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
    void waysLeadFromTheRunThatWasChosenLast() {
        choose(weak, strong);
        screen.duplicate();
        screen.decompose();
        screen.show();
        screen.train();
        assertThat(gone).containsExactly("continue strong", "decompose strong", "show strong", "train");
        assertThat(screen.canResume().get()).isFalse();
        assertThat(screen.canCompare().get()).isFalse();
        store.state(strong, RunState.INTERRUPTED, 2, 9);
        screen.list().refresh();
        assertThat(screen.canResume().get()).isTrue();
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
}
