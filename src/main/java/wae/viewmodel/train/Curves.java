package wae.viewmodel.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import wae.chart.LineModel;
import wae.chart.Role;
import wae.chart.Series;
import wae.chart.SeriesStyle;
import wae.domain.training.Metric;
import wae.domain.run.RunHistory;
import wae.domain.training.StepFigures;

/**
 * All that a run has measured, as lines. The run's thread appends, the screen's thread draws; shares are turned into
 * percent. Every point is kept.
 */
public final class Curves {

    private static final double PERCENT = 100;

    private double stepsPerEpoch = 1;
    private final Series seconds = new Series("time", "s", SeriesStyle.of(Role.TEXT));
    private final Map<Metric, Series> bySteps = new EnumMap<>(Metric.class);
    private final Map<Metric, Series> shown = new EnumMap<>(Metric.class);
    private final Map<Metric, LineModel.Star> best = new EnumMap<>(Metric.class);
    private final List<LineModel.Note> notes = new ArrayList<>();
    private Along along = Along.STEP;

    /** @param steps mini-batches in which as many pictures come up as there are; 1 until it is known */
    public synchronized void stepsPerEpoch(double steps) {
        stepsPerEpoch = steps > 0 ? steps : 1;
        rebuild();
    }

    /** These will be measured: their lines have their place from the beginning. */
    public synchronized void expect(List<Metric> metrics) {
        metrics.forEach(metric -> bySteps.computeIfAbsent(metric, Curves::series));
        rebuild();
    }

    /** What a run measured before. */
    public synchronized void add(RunHistory history) {
        RunHistory.Column times = history.seconds();
        for (int i = 0; i < times.steps().length; i++) {
            seconds.append(times.steps()[i], Math.max(times.values()[i], lastSeconds()));
        }
        history.columns().forEach((metric, column) -> {
            for (int i = 0; i < column.steps().length; i++) {
                append(metric, column.steps()[i], column.values()[i]);
            }
        });
    }

    /**
     * What one step measured.
     *
     * @param atSeconds that the steps took until then, never less than before; not a number if it is not known
     */
    public synchronized void append(StepFigures figures, double atSeconds) {
        if (Double.isFinite(atSeconds) && (seconds.size() == 0 || seconds.x(seconds.size() - 1) < figures.step())) {
            seconds.append(figures.step(), Math.max(atSeconds, lastSeconds()));
        }
        figures.values().forEach((metric, value) -> append(metric, figures.step(), value));
    }

    /** Forgets what lies behind a step, as the run goes on from there. */
    public synchronized void cutAfter(long step) {
        bySteps.values().forEach(series -> series.cutAfter(step));
        seconds.cutAfter(step);
        best.values().removeIf(star -> star.x() > step);
        rebuild();
    }

    /** Something that happened at a step. */
    public synchronized void note(long step, String words) {
        notes.removeIf(note -> note.x() == step);
        notes.add(new LineModel.Note(step, words));
    }

    private double lastSeconds() {
        return seconds.size() == 0 ? 0 : seconds.y(seconds.size() - 1);
    }

    private void append(Metric metric, long step, double value) {
        double visible = metric.unit().equals("%") ? PERCENT * value : value;
        Series series = bySteps.computeIfAbsent(metric, Curves::series);
        if (series.size() > 0 && series.x(series.size() - 1) > step) {
            return; // a late word on an earlier step
        }
        series.append(step, visible);
        LineModel.Star star = best.get(metric);
        if (metric.isValidation() && (star == null || metric.isBetter(visible, star.y()))) {
            best.put(metric, new LineModel.Star(series, step, visible));
        }
        if (along == Along.STEP) {
            shown.put(metric, series);
        } else {
            shown.computeIfAbsent(metric, Curves::series).append(x(step), visible);
        }
    }

    private static Series series(Metric metric) {
        return new Series(metric.title(), metric.unit(), MetricChart.style(metric));
    }

    /** Whether it is known how long steps took, from the first one on; so it will be where there is none yet. */
    public synchronized boolean hasTimes() {
        boolean empty = bySteps.values().stream().allMatch(series -> series.size() == 0);
        return empty || seconds.size() > 0 && seconds.x(0) == 0;
    }

    /** Draws along something else from now on. */
    public synchronized void along(Along other) {
        if (along != other) {
            along = other;
            rebuild();
        }
    }

    private void rebuild() {
        shown.clear();
        if (along == Along.STEP) {
            shown.putAll(bySteps);
            return;
        }
        bySteps.forEach((metric, source) -> {
            Series copy = series(metric);
            for (int i = 0; i < source.size(); i++) {
                copy.append(x(source.x(i)), source.y(i));
            }
            shown.put(metric, copy);
        });
    }

    /** Where a step lies along the charts. */
    public synchronized double x(double step) {
        return switch (along) {
            case STEP -> step;
            case EPOCH -> step / stepsPerEpoch;
            case SECONDS -> secondsAt(step);
        };
    }

    /** The step at a place along the charts. */
    public synchronized double step(double x) {
        return switch (along) {
            case STEP -> x;
            case EPOCH -> x * stepsPerEpoch;
            case SECONDS -> stepAt(x);
        };
    }

    private double secondsAt(double step) {
        int index = seconds.nearest(step);
        return index < 0 ? 0 : seconds.y(index);
    }

    private double stepAt(double time) {
        int low = 0;
        int high = seconds.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds.y(middle) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high < 0 ? 0 : seconds.x(low);
    }

    /** The lines of a chart, in its order. */
    public synchronized List<Series> lines(MetricChart chart) {
        return chart.metrics().stream().map(shown::get).filter(series -> series != null).toList();
    }

    /** The best points of a chart's validation lines. */
    public synchronized List<LineModel.Star> stars(MetricChart chart) {
        return chart.metrics().stream().filter(metric -> best.containsKey(metric) && shown.containsKey(metric))
                .map(metric -> new LineModel.Star(shown.get(metric), x(best.get(metric).x()), best.get(metric).y()))
                .toList();
    }

    /** What happened along the way. */
    public synchronized List<LineModel.Note> notes() {
        DoubleUnaryOperator toX = this::x;
        return notes.stream().map(note -> new LineModel.Note(toX.applyAsDouble(note.x()), note.words())).toList();
    }

    /** A metric's value at the measurement nearest to a step, in the unit that it is shown in; empty before the first. */
    public synchronized OptionalDouble at(Metric metric, double step) {
        Series series = bySteps.get(metric);
        int index = series == null ? -1 : series.nearest(step);
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(series.y(index));
    }
}
