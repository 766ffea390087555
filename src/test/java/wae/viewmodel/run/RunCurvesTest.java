package wae.viewmodel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import wae.chart.LineModel;
import wae.chart.Role;
import wae.chart.Series;
import wae.chart.SeriesStyle;
import wae.domain.run.RunHistory;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;

/** What a run has measured, as lines; and which charts of one run they make. */
class RunCurvesTest {

    private static final double ROUNDING = 1e-9;

    private final RunCurves curves = new RunCurves();

    private void step(long step, double loss) {
        curves.append(new StepFigures(step, Map.of(Metric.TRANSFORM_LOSS, loss, Metric.ENERGY_FRACTION, 0.25)), 2.0 * step + 2);
    }

    private void validate(long step, double psnr) {
        curves.append(new StepFigures(step, Map.of(Metric.PROBE_PSNR, psnr)), Double.NaN);
    }

    private static RunHistory history(double[] psnr, double[] seconds) {
        long[] steps = LongStream.range(0, psnr.length).toArray();
        return new RunHistory(Map.of(Metric.PROBE_PSNR, new RunHistory.Column(steps, psnr)),
                new RunHistory.Column(steps, seconds));
    }

    private Series line(Metric metric) {
        return curves.line(metric).orElseThrow();
    }

    @Test
    void fractionsAreShownInPercentAndColoursSayWhatIsMeasured() {
        step(0, 1);
        assertThat(line(Metric.ENERGY_FRACTION).y(0)).isEqualTo(25);
        assertThat(line(Metric.ENERGY_FRACTION).style()).isEqualTo(SeriesStyle.of(Role.HIGH));
        RunCurves among = new RunCurves("strong", SeriesStyle.ofRun(2));
        among.follow(history(new double[] {20}, new double[] {1}));
        assertThat(among.line(Metric.PROBE_PSNR).orElseThrow().name()).isEqualTo("strong");
        assertThat(among.line(Metric.PROBE_PSNR).orElseThrow().style()).isEqualTo(SeriesStyle.ofRun(2));
    }

    @Test
    void aValueIsThatMeasuredLastAtOrBeforeAPlace() {
        validate(2, 20);
        validate(5, 21);
        assertThat(curves.at(Metric.PROBE_PSNR, 1.9)).isEmpty();
        assertThat(curves.at(Metric.PROBE_PSNR, 4.9)).hasValue(20);
        assertThat(curves.at(Metric.PROBE_PSNR, 5)).hasValue(21);
        assertThat(curves.at(Metric.ACCURACY, 5)).isEmpty();
    }

    @Test
    void linesGrowAlongEveryAxis() {
        curves.stepsPerEpoch(4);
        step(0, 1);
        for (HorizontalAxis axis : HorizontalAxis.values()) {
            curves.axis(axis);
            Series line = line(Metric.TRANSFORM_LOSS);
            step(line.size(), 0.5);
            assertThat(line(Metric.TRANSFORM_LOSS)).isSameAs(line);
        }
        assertThat(line(Metric.TRANSFORM_LOSS).size()).isEqualTo(4);
        assertThat(line(Metric.TRANSFORM_LOSS).x(3)).isEqualTo(8);
        curves.axis(HorizontalAxis.EPOCH);
        assertThat(line(Metric.TRANSFORM_LOSS).x(3)).isCloseTo(0.75, within(ROUNDING));
    }

    @Test
    void aResumedRunGoesBackAndItsBestIsThatOfTheRest() {
        curves.axis(HorizontalAxis.SECONDS);
        for (int step = 0; step < 6; step++) {
            step(step, 1);
            validate(step, step == 4 ? 30 : 20 + step);
        }
        Series line = line(Metric.PROBE_PSNR);
        assertThat(curves.best(Metric.PROBE_PSNR)).hasValue(new LineModel.Star(line, 10, 30));
        curves.cutAfter(2);
        assertThat(line(Metric.PROBE_PSNR)).as("a chart that shows it keeps its zoom").isSameAs(line);
        assertThat(line.size()).isEqualTo(3);
        assertThat(curves.best(Metric.PROBE_PSNR)).hasValue(new LineModel.Star(line, 6, 22));
        assertThat(curves.best(Metric.TRANSFORM_LOSS)).as("of single steps the best is chance").isEmpty();
    }

    @Test
    void aSavedRunThatIsResumedGrowsWhereItsHistoryEnded() {
        curves.follow(history(new double[] {20, 21, 22}, new double[] {1, 2, 3}));
        curves.cutAfter(1);
        validate(2, 25);
        assertThat(line(Metric.PROBE_PSNR).size()).isEqualTo(3);
        assertThat(line(Metric.PROBE_PSNR).y(2)).isEqualTo(25);
        assertThat(curves.measures(Metric.ACCURACY)).isFalse();
    }

    @Test
    void timesThatFallOrAreNoNumbersInADamagedFileDoNoHarm() {
        curves.axis(HorizontalAxis.SECONDS);
        curves.follow(history(new double[] {20, 21, 22, 23}, new double[] {5, 3, Double.NaN, Double.POSITIVE_INFINITY}));
        assertThat(line(Metric.PROBE_PSNR).x(3)).isEqualTo(5);
        Series line = line(Metric.PROBE_PSNR);
        curves.follow(history(new double[] {10, 11, 12, 13, 14}, new double[] {1, 2, 2, 3, 4}));
        assertThat(line(Metric.PROBE_PSNR)).as("begun anew, it is still the line that is drawn").isSameAs(line);
        assertThat(line.size()).isEqualTo(5);
        assertThat(line.x(1)).isEqualTo(2);
    }

    @Test
    void timesAreOfferedFromTheFirstStepOnly() {
        assertThat(curves.offers(HorizontalAxis.SECONDS)).as("nothing is measured yet").isTrue();
        curves.append(new StepFigures(0, Map.of(Metric.TRANSFORM_LOSS, 1.0)), Double.NaN);
        step(1, 1);
        assertThat(curves.offers(HorizontalAxis.SECONDS)).as("an old run that was resumed").isFalse();
        assertThat(curves.offers(HorizontalAxis.EPOCH)).isFalse();
        curves.stepsPerEpoch(3);
        assertThat(curves.offers(HorizontalAxis.EPOCH)).isTrue();
    }

    @Test
    void metricsOfOneRunThatShareAnAxisShareAChart() {
        ShownRun run = ShownRun.alone("run");
        RunCharts charts = RunCharts.ofOneRun();
        charts.show(List.of(run));
        assertThat(charts.charts()).isEmpty();
        run.curves().expect(List.of(Metric.TRANSFORM_LOSS, Metric.ENERGY_LOSS, Metric.ENERGY_FRACTION));
        charts.sample();
        assertThat(charts.charts()).as("what will be measured first").extracting(RunChart::group)
                .containsExactly(MetricGroup.LOSSES);
        run.curves().append(new StepFigures(0, Map.of(Metric.TRANSFORM_LOSS, 1.0, Metric.ENERGY_FRACTION, 0.1,
                Metric.PROBE_PSNR, 20.0)), 1);
        int version = charts.versionProperty().get();
        charts.sample();
        charts.sample();
        assertThat(charts.versionProperty().get()).isEqualTo(version + 1);
        assertThat(charts.charts()).extracting(RunChart::group)
                .containsExactly(MetricGroup.LOSSES, MetricGroup.of(Metric.ENERGY_FRACTION));
        assertThat(charts.charts().get(0).lines()).extracting(Series::name)
                .containsExactly("transform loss", "energy loss");
        assertThat(charts.available()).contains(MetricGroup.PSNR);
    }

    @Test
    void whatWasHiddenOrChosenStaysSoForTheNextRun() {
        RunCharts charts = RunCharts.ofOneRun();
        for (int each = 0; each < 2; each++) {
            ShownRun run = ShownRun.alone("run " + each);
            run.curves().append(new StepFigures(0, Map.of(Metric.TRANSFORM_LOSS, 1.0, Metric.ENERGY_FRACTION, 0.1,
                    Metric.PROBE_PSNR, 20.0)), 1);
            charts.show(List.of(run));
            charts.choose(MetricGroup.of(Metric.ENERGY_FRACTION), false);
            charts.choose(MetricGroup.PSNR, true);
            assertThat(charts.charted()).containsExactly(MetricGroup.LOSSES, MetricGroup.PSNR);
            assertThat(charts.charts().get(1).stars()).hasSize(1);
        }
    }
}
