package wae.viewmodel.runs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import wae.chart.LineModel;
import wae.chart.Series;
import wae.chart.SeriesStyle;
import wae.domain.training.Metric;
import wae.domain.run.RunHistory;

/** What one run has measured, as lines; shares in percent, nothing thinned. */
final class RunLines {

    private static final double PERCENT = 100;

    private final String name;
    private final SeriesStyle style;
    private final Function<RunHistory, DoubleUnaryOperator> scale;
    private final Map<Metric, Series> lines = new EnumMap<>(Metric.class);
    private RunHistory history;
    private DoubleUnaryOperator along;

    /** @param scale where a step lies along the charts, never falling; by what was measured */
    RunLines(String name, SeriesStyle style, Function<RunHistory, DoubleUnaryOperator> scale, RunHistory history) {
        this.name = name;
        this.style = style;
        this.scale = scale;
        this.history = history;
        along = scale.apply(history);
    }

    /** Of the run, when its lines were made. */
    String name() {
        return name;
    }

    /** A metric's line; empty where it was not measured. */
    Optional<Series> of(Metric metric) {
        if (!history.columns().containsKey(metric)) {
            return Optional.empty();
        }
        return Optional.of(lines.computeIfAbsent(metric, each -> {
            Series series = new Series(name, metric.unit(), style);
            append(series, metric, 0);
            return series;
        }));
    }

    /** The run has measured more, or has gone back to a checkpoint; lines that are drawn follow. */
    void grow(RunHistory next) {
        if (next == history) {
            return;
        }
        history = next;
        along = scale.apply(next);
        lines.forEach((metric, series) -> {
            int known = series.size();
            if (known > 0 && !goesOn(series, metric)) {
                series.cutAfter(Double.NEGATIVE_INFINITY);
                known = 0;
            }
            append(series, metric, known);
        });
    }

    private boolean goesOn(Series series, Metric metric) {
        RunHistory.Column column = history.of(metric);
        int last = series.size() - 1;
        return last < column.steps().length && series.x(last) == along.applyAsDouble(column.steps()[last])
                && Double.compare(series.y(last), shown(metric, column.values()[last])) == 0;
    }

    private void append(Series series, Metric metric, int from) {
        RunHistory.Column column = history.of(metric);
        for (int i = from; i < column.steps().length; i++) {
            series.append(along.applyAsDouble(column.steps()[i]), shown(metric, column.values()[i]));
        }
    }

    /** The best of what was measured on other pictures; of single steps it would be chance. */
    Optional<LineModel.Star> best(Metric metric) {
        Optional<Series> line = metric.isValidation() ? of(metric) : Optional.empty();
        return line.filter(series -> series.size() > 0).map(series -> {
            int best = 0;
            for (int i = 1; i < series.size(); i++) {
                best = metric.isBetter(series.y(i), series.y(best)) ? i : best;
            }
            return new LineModel.Star(series, series.x(best), series.y(best));
        });
    }

    /** The value measured last at or before a place along the charts, as files have it; {@code null} if there is none. */
    Double valueAt(Metric metric, double x) {
        Optional<Series> line = of(metric);
        int index = line.map(series -> series.firstAfter(x)).orElse(0) - 1;
        return index < 0 ? null : Double.valueOf(history.of(metric).values()[index]);
    }

    private static double shown(Metric metric, double value) {
        return metric.unit().equals("%") ? PERCENT * value : value;
    }
}
