package wae.viewmodel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.chart.Bar;
import wae.chart.StripRound;
import wae.chart.StripSystem;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.SystemFacts;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingRound;
import wae.viewmodel.Notices;
import wae.words.Words;

@Timeout(60)
class CompareViewModelTest {

    private static final Path FILE = Path.of("measurement.json");

    private final CompareBench bench = new CompareBench();
    private final InstantEngine engine = bench.engine;
    private final Notices notices = bench.notices;
    private final CompareViewModel screen = bench.screen();

    @BeforeEach
    void chooseTwoTinySystems() {
        choose("small-vgg", "wae-small-vgg");
        screen.choices().sizeProperty().set(32);
        screen.choices().classesProperty().set(10);
        screen.choices().roundsProperty().set(4);
        screen.choices().secondsProperty().set(0);
    }

    private void choose(String... names) {
        screen.choices().names().forEach(name -> screen.choices().chosen(name).set(false));
        for (String name : names) {
            screen.choices().chosen(name).set(true);
        }
    }

    @Test
    void aMeasurementEndsInRowsBarsAndASentence() {
        screen.measure();
        assertThat(notices.problemProperty().get()).isEmpty();
        assertThat(screen.rows()).extracting(SystemRow::name).containsExactly("small-vgg", "wae-small-vgg");
        SystemRow wae = screen.rows().get(1);
        assertThat(wae.cell(SystemColumn.SPEED_UP).main()).matches("\\d+\\.\\d\\d\u00d7");
        assertThat(wae.cell(SystemColumn.SPEED_UP).detail()).matches("\\d+\\.\\d\\d to \\d+\\.\\d\\d");
        assertThat(wae.cell(SystemColumn.MEDIAN).detail()).matches("[\\d.]+ to [\\d.]+");
        assertThat(wae.note()).isEqualTo("encoder inside its time");
        assertThat(wae.cell(SystemColumn.ACCURACY)).isEqualTo(new SystemRow.Cell("untrained", "latency only", ""));
        assertThat(screen.barsProperty().get()).extracting(Bar::name).containsExactly("small-vgg", "wae-small-vgg");
        assertThat(screen.barsProperty().get().get(1).samples())
                .hasSize(screen.measurementProperty().get().rounds().size()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(screen.headline()).startsWith("wae-small-vgg is ").contains("as fast as small-vgg", "95 % interval");
        assertThat(screen.smallPrint()).contains("a processor", "32x32");
        assertThat(screen.activeMeasurement().activeProperty().get()).isFalse();
        assertThat(bench.jobs).isEmpty();
        assertThat(engine.open).isZero();
    }

    @Test
    void stoppingKeepsTheRoundsThatAreDone() {
        endlessUntil(2000, screen.activeMeasurement()::stop);
        screen.measure();
        assertThat(screen.measurementProperty().get().stopped()).isTrue();
        assertThat(screen.measurementProperty().get().rounds()).isNotEmpty();
        assertThat(screen.rows()).hasSize(2);
    }

    @Test
    void cancellingInTheStatusBarKeepsThemToo() {
        endlessUntil(2000, () -> bench.jobs.get(0).cancel());
        screen.measure();
        assertThat(screen.measurementProperty().get().rounds()).isNotEmpty();
        assertThat(screen.activeMeasurement().activeProperty().get()).isFalse();
    }

    @Test
    void stoppedBeforeTheFirstRoundWhatWasThereStays() {
        screen.measure();
        Measurement before = screen.measurementProperty().get();
        endlessUntil(engine.runs + 3, screen.activeMeasurement()::stop);
        screen.measure();
        assertThat(screen.measurementProperty().get()).isSameAs(before);
        assertThat(screen.barsProperty().get().get(0).samples()).hasSameSizeAs(before.rounds());
    }

    @Test
    void whileItMeasuresTheTimesSoFarAreSeen() {
        int[] seen = new int[1];
        String[] words = new String[1];
        endlessUntil(1000, () -> {
            screen.sample();
            words[0] = screen.activeMeasurement().statusProperty().get();
            seen[0] = screen.barsProperty().get().get(0).samples().length;
            screen.activeMeasurement().stop();
        });
        screen.measure();
        assertThat(words[0]).startsWith("Round ");
        int rounds = screen.measurementProperty().get().rounds().size();
        assertThat(seen[0]).isPositive().isBetween(rounds - 1, rounds); // the round under way may still end
    }

    /** A measurement that ends only when someone ends it. */
    private void endlessUntil(int run, Runnable act) {
        screen.choices().roundsProperty().set(20_000);
        engine.actAt = run;
        engine.act = act;
    }

    @Test
    void aSystemThatCannotStartIsToldAndLeavesNothingOpen() {
        screen.measure();
        Measurement before = screen.measurementProperty().get();
        engine.refused = "wae-small-vgg";
        screen.measure();
        assertThat(notices.problemProperty().get()).isEqualTo("There is not enough memory for wae-small-vgg.");
        assertThat(engine.open).isZero();
        assertThat(screen.measurementProperty().get()).isSameAs(before);
        assertThat(screen.readyBinding().get()).isTrue();
    }

    @Test
    void whatCannotBeMeasuredIsSaidBeforeItIsStarted() {
        choose();
        screen.measure();
        assertThat(engine.runs).isZero();
        assertThat(screen.choices().invalidReasonBinding().get()).isEqualTo(Words.of("compare.none-selected"));
        assertThat(screen.readyBinding().get()).isFalse();
    }

    @Test
    void anOpenedMeasurementIsShownBesideTheOwn() {
        screen.measure();
        screen.save(FILE);
        choose("small-vgg", "half-small-vgg");
        screen.measure();
        screen.open(FILE);
        assertThat(screen.rows()).extracting(SystemRow::name)
                .containsExactly("small-vgg", "half-small-vgg", "wae-small-vgg");
        assertThat(screen.rows().get(0).cell(SystemColumn.OTHER_MEDIAN).main()).matches("[\\d.]+");
        assertThat(screen.rows().get(1).cell(SystemColumn.OTHER_MEDIAN).main()).isEqualTo("\u2013");
        assertThat(screen.rows().get(2).cell(SystemColumn.MEDIAN).main()).isEqualTo("\u2013");
        assertThat(screen.barsProperty().get()).hasSize(4);
        screen.closeOther();
        assertThat(screen.rows()).hasSize(2);
        screen.open(Path.of("other.json"));
        assertThat(notices.problemProperty().get()).isEqualTo("other.json is no measurement.");
    }

    @Test
    void speedUpsReferToTheFirstBaselineUnlessTheUserChoseAnother() {
        choose("wae-small-vgg", "half-vgg16", "resnet50");
        assertThat(screen.choices().names()).containsExactly("resnet50", "half-vgg16", "wae-small-vgg");
        screen.choices().baselineProperty().set("wae-small-vgg");
        assertThat(screen.choices().names()).containsExactly("wae-small-vgg", "half-vgg16", "resnet50");
        screen.choices().chosen("wae-small-vgg").set(false);
        assertThat(screen.choices().names()).containsExactly("resnet50", "half-vgg16");
        screen.choices().chosen("resnet50").set(false);
        assertThat(screen.choices().names()).containsExactly("half-vgg16");
    }

    @Test
    void whatWasOpenedIsMeasuredAgainAndStandsBeside() {
        screen.measure();
        screen.save(FILE);
        CompareViewModel another = bench.screen();
        assertThat(another.repeatableBinding().get()).isFalse();
        another.repeat();
        assertThat(another.measurementProperty().get()).isNull();
        another.open(FILE);
        assertThat(another.repeatableBinding().get()).isTrue();
        another.repeat();
        Measurement original = screen.measurementProperty().get();
        Measurement again = another.measurementProperty().get();
        assertThat(again).isNotSameAs(original);
        assertThat(again.settings()).isEqualTo(original.settings());
        assertThat(again.names()).containsExactly("small-vgg", "wae-small-vgg");
        assertThat(another.otherProperty().get()).isSameAs(original);
        assertThat(another.origin()).isEmpty();
        assertThat(another.smallPrint()).doesNotContain("Repeated measurement:"); // nothing differs
        assertThat(notices.problemProperty().get()).isEmpty();
    }

    @Test
    void whatIsNotAtHandIsLeftOutOfARepetitionAndNamed() {
        screen.measure();
        Measurement measured = screen.measurementProperty().get();
        SystemFacts known = measured.rows().get(1).facts();
        SystemFacts trained = new SystemFacts("theirs", known.kind(), known.picture(), known.multiplyAdds(),
                known.parameters(), known.memory(), "", true, known.encoderWidth(), "0123456789abcdef");
        ComparedRow row = row("theirs", measured.rows().get(1));
        bench.saved.put(FILE, measured.with(List.of(measured.rows().get(0),
                new ComparedRow(row.timing(), row.speedUp(), trained, Optional.empty()))));
        CompareViewModel another = bench.screen();
        another.open(FILE);
        another.repeat();
        assertThat(another.measurementProperty().get().names()).containsExactly("small-vgg");
        assertThat(another.smallPrint()).contains("\nRepeated measurement: theirs is left out: no file at hand has its weights");
        bench.saved.put(FILE, measured.with(List.of(new ComparedRow(row.timing(), row.speedUp(), trained,
                Optional.empty()))));
        another.open(FILE);
        another.repeat();
        assertThat(notices.problemProperty().get()).startsWith("Nothing of this measurement can be repeated.");
    }

    @Test
    void whatWasOpenedIsStampedAndWhatIsMeasuredIsNot() {
        screen.measure();
        screen.save(FILE);
        assertThat(screen.origin()).isEmpty();
        CompareViewModel another = bench.screen();
        another.open(FILE);
        assertThat(another.origin()).matches("measured on \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d, a processor");
        screen.open(FILE);
        assertThat(screen.origin()).isEmpty();
        assertThat(screen.smallPrint()).contains("\nLoaded measurement, measured on ");
    }

    @Test
    void everySingleTimeIsSeenInTheOrderInWhichItWasTaken() {
        screen.measure();
        Measurement measured = screen.measurementProperty().get();
        TimingLog taken = screen.timingsProperty().get();
        assertThat(taken.systems()).extracting(StripSystem::name).containsExactly("small-vgg", "wae-small-vgg");
        assertThat(taken.rounds()).hasSize(measured.warmUp().size() + measured.rounds().size()
                + measured.discarded().size());
        assertThat(measured.warmUp()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(taken.rounds().get(0).kind()).isEqualTo(StripRound.Kind.WARM_UP);
        assertThat(taken.rounds()).last().satisfies(round -> {
            assertThat(round.kind()).isEqualTo(StripRound.Kind.COUNTED);
            int last = measured.rounds().size() - 1;
            assertThat(round.millis()[1]).isEqualTo(measured.rounds().get(last).millis().get(1));
        });
    }

    @Test
    void aRepeatedRoundStandsBeforeTheOneThatReplacedIt() {
        screen.measure();
        Measurement measured = screen.measurementProperty().get();
        TimingRound repeated = new TimingRound(2, List.of(0, 1), List.of(99.0, 98.0), true);
        List<StripRound> rounds = TimingLog.of(new Measurement(measured.settings(), measured.rows(), List.of(),
                measured.rounds(), List.of(repeated), false, "", Optional.empty(), measured.machine(), List.of(),
                measured.date())).rounds();
        assertThat(rounds.get(2).kind()).isEqualTo(StripRound.Kind.REPEATED);
        assertThat(rounds.get(2).millis()).containsExactly(99, 98);
        assertThat(rounds.get(3).millis()[0]).isEqualTo(measured.rounds().get(2).millis().get(0));
    }

    @Test
    void theTableAsCsvHasALineForEverySystem() {
        screen.measure();
        screen.saveTable(FILE);
        assertThat(new String(bench.written.get(FILE), StandardCharsets.UTF_8).lines()).hasSize(3)
                .last().asString().startsWith("wae-small-vgg,").matches("[^,]+(,[^,]*){16}");
    }

    @Test
    void oursStandBesideThePapersOnlyAtItsPictureSize() {
        screen.measure();
        assertThat(screen.paperRows()).extracting(PaperRow::time).containsOnly("\u2013");
        assertThat(screen.paperRows().get(2).cpu()).isEqualTo("411.63 (3.13\u00d7)");
        Measurement own = screen.measurementProperty().get();
        ComparisonSettings settings = new ComparisonSettings(1000, PictureSize.square(224), Engine.ONNX, 2,
                own.settings().timing());
        List<ComparedRow> rows = List.of(row("vgg16", own.rows().get(0)), row("wae-vgg16", own.rows().get(1)));
        List<PaperRow> paper = PaperRow.of(new Measurement(settings, rows, List.of(), own.rounds(), List.of(), false, "",
                Optional.empty(), own.machine(), List.of(), own.date()));
        assertThat(paper.get(0).speedUp()).isEqualTo("1");
        assertThat(paper.get(1).time()).isEqualTo("\u2013");
        assertThat(paper.get(2).speedUp()).startsWith(screen.rows().get(1).cell(SystemColumn.SPEED_UP).main());
    }

    private static ComparedRow row(String name, ComparedRow like) {
        SystemTiming timing = SystemTiming.of(name, like.timing().millis(), 1, like.timing().warmUp());
        return new ComparedRow(timing, like.speedUp(), like.facts(), Optional.empty());
    }
}
