package wae.viewmodel.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import wae.chart.LineModel;
import wae.chart.Role;
import wae.chart.Series;
import wae.chart.SeriesStyle;
import wae.domain.run.RunHistory;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;

/**
 * All that a run has measured, as a line for each metric in the unit that it is shown in; every point stays. The run's
 * thread appends, or the history of a saved run is followed; the screen's thread draws.
 */
public final class RunCurves {

    private final Function<Metric, Series> maker;
    private final Map<Metric, Series> bySteps = new EnumMap<>(Metric.class);
    /** The same points along an axis other than steps, of the metrics that are drawn. */
    private final Map<Metric, Series> along = new EnumMap<>(Metric.class);
    private final Map<Metric, Integer> best = new EnumMap<>(Metric.class);
    private final Series seconds = new Series("time", "s", SeriesStyle.of(Role.TEXT));
    private final List<LineModel.Note> notes = new ArrayList<>();
    private RunHistory history = RunHistory.NONE;
    private HorizontalAxis axis = HorizontalAxis.STEP;
    private double stepsPerEpoch = Double.NaN;

    /** Of a run alone: its lines say by name and colour what they measure. */
    public RunCurves() {
        this(metric -> new Series(metric.title(), metric.unit(), MetricGroup.style(metric)));
    }

    /** Of a run among others: its lines have its name and style. */
    public RunCurves(String run, SeriesStyle style) {
        this(metric -> new Series(run, metric.unit(), style));
    }

    private RunCurves(Function<Metric, Series> maker) {
        this.maker = maker;
    }

    /** @param steps mini-batches in an epoch; not a number while that is not known */
    public synchronized void stepsPerEpoch(double steps) {
        boolean moves = axis == HorizontalAxis.EPOCH && steps != stepsPerEpoch;
        stepsPerEpoch = steps;
        if (moves) {
            refill();
        }
    }

    /** These will be measured: their lines are in the legend from the start. */
    public synchronized void expect(List<Metric> metrics) {
        metrics.forEach(this::source);
    }

    /** What a saved run has measured; again when it has measured more, or was resumed from an earlier checkpoint. */
    public synchronized void follow(RunHistory next) {
        if (next == history) {
            return;
        }
        history = next;
        boolean longer = extend(seconds, next.seconds(), this::notBefore);
        for (Map.Entry<Metric, Series> line : bySteps.entrySet()) {
            int known = line.getValue().size();
            boolean same = extend(line.getValue(), next.of(line.getKey()), line.getKey()::shown);
            findBest(line.getKey(), same ? known : 0);
            longer &= same;
        }
        if (longer) {
            along.forEach((metric, line) -> fill(line, bySteps.get(metric)));
        } else {
            seconds.cutAfter(Double.NEGATIVE_INFINITY);
            extend(seconds, next.seconds(), this::notBefore);
            refill();
        }
    }

    /** What has been followed last. */
    public synchronized RunHistory history() {
        return history;
    }

    /** Appends what a column has more than a line, or all of it in place of the line; says whether the line stayed. */
    private static boolean extend(Series line, RunHistory.Column column, DoubleUnaryOperator shown) {
        int known = line.size();
        boolean same = known == 0 || known <= column.steps().length && line.x(known - 1) == column.steps()[known - 1]
                && Double.compare(line.y(known - 1), shown.applyAsDouble(column.values()[known - 1])) == 0;
        if (!same) {
            line.cutAfter(Double.NEGATIVE_INFINITY);
        }
        for (int i = line.size(); i < column.steps().length; i++) {
            line.append(column.steps()[i], shown.applyAsDouble(column.values()[i]));
        }
        return same;
    }

    /**
     * What was measured at a step.
     *
     * @param atSeconds that the steps took until then, never less than before; not a number if it is not known
     */
    public synchronized void append(StepFigures figures, double atSeconds) {
        if (Double.isFinite(atSeconds) && (seconds.size() == 0 || seconds.x(seconds.size() - 1) < figures.step())) {
            seconds.append(figures.step(), notBefore(atSeconds));
        }
        figures.values().forEach((metric, value) -> append(metric, figures.step(), value));
    }

    /** A damaged file may hold times that fall, or no times. */
    private double notBefore(double time) {
        double last = seconds.size() == 0 ? 0 : seconds.y(seconds.size() - 1);
        return time > last && Double.isFinite(time) ? time : last;
    }

    private void append(Metric metric, long step, double value) {
        Series line = source(metric);
        if (line.size() > 0 && line.x(line.size() - 1) > step) {
            return; // a late value of an earlier step
        }
        line.append(step, metric.shown(value));
        findBest(metric, line.size() - 1);
        if (along.containsKey(metric)) {
            fill(along.get(metric), line);
        }
    }

    /** Forgets what was measured after a step, as the run is resumed from there. */
    public synchronized void cutAfter(long step) {
        history.columns().keySet().forEach(this::source);
        history = RunHistory.NONE;
        seconds.cutAfter(step);
        best.clear();
        bySteps.forEach((metric, line) -> {
            line.cutAfter(step);
            findBest(metric, 0);
        });
        if (along.entrySet().stream().anyMatch(line -> line.getValue().size() > bySteps.get(line.getKey()).size())) {
            refill();
        }
    }

    /** Something that happened at a step. */
    public synchronized void note(long step, String words) {
        notes.removeIf(note -> note.x() == step);
        notes.add(new LineModel.Note(step, words));
    }

    /** A history may hold more than is ever drawn: lines are made of it as they are asked for. */
    private Series source(Metric metric) {
        if (!bySteps.containsKey(metric)) {
            Series line = maker.apply(metric);
            bySteps.put(metric, line);
            extend(line, history.of(metric), metric::shown);
            findBest(metric, 0);
        }
        return bySteps.get(metric);
    }

    /** Looks at the points from an index on; of single training steps the best would be chance. */
    private void findBest(Metric metric, int from) {
        if (!metric.isValidation()) {
            return;
        }
        Series line = bySteps.get(metric);
        Integer found = from == 0 ? null : best.get(metric);
        for (int i = from; i < line.size(); i++) {
            found = found == null || metric.isBetter(line.y(i), line.y(found)) ? Integer.valueOf(i) : found;
        }
        if (found == null) {
            best.remove(metric);
        } else {
            best.put(metric, found);
        }
    }

    /** Fills the lines along another axis anew, in place: charts that show them keep their zoom. */
    private void refill() {
        along.forEach((metric, line) -> {
            line.cutAfter(Double.NEGATIVE_INFINITY);
            fill(line, bySteps.get(metric));
        });
    }

    private void fill(Series line, Series from) {
        for (int i = line.size(); i < from.size(); i++) {
            line.append(x(from.x(i)), from.y(i));
        }
    }

    /** Draws along an axis from now on. */
    public synchronized void axis(HorizontalAxis next) {
        if (axis != next) {
            axis = next;
            along.clear();
        }
    }

    /** Whether the run knows where its steps lie along an axis, from the first on; while it has none, it will. */
    public synchronized boolean offers(HorizontalAxis asked) {
        return switch (asked) {
            case STEP -> true;
            case EPOCH -> stepsPerEpoch > 0 || isEmpty();
            case SECONDS -> isEmpty() || seconds.size() > 0 && seconds.x(0) == 0;
        };
    }

    private boolean isEmpty() {
        return history.columns().isEmpty() && bySteps.values().stream().allMatch(line -> line.size() == 0);
    }

    /** Where a step lies along the axis; that of the last step before it whose place is known. */
    public synchronized double x(double step) {
        return switch (axis) {
            case STEP -> step;
            case EPOCH -> stepsPerEpoch > 0 ? step / stepsPerEpoch : step;
            case SECONDS -> {
                int index = seconds.firstAfter(step) - 1;
                yield index < 0 ? 0 : seconds.y(index);
            }
        };
    }

    /** Whether a metric has been measured. */
    public synchronized boolean measures(Metric metric) {
        return bySteps.containsKey(metric) ? bySteps.get(metric).size() > 0 : history.columns().containsKey(metric);
    }

    /** A metric's line along the axis; empty where it is neither measured nor expected. */
    public synchronized Optional<Series> line(Metric metric) {
        if (!bySteps.containsKey(metric) && !history.columns().containsKey(metric)) {
            return Optional.empty();
        }
        Series line = source(metric);
        return Optional.of(axis == HorizontalAxis.STEP ? line : along.computeIfAbsent(metric, each -> {
            Series copy = maker.apply(metric);
            fill(copy, line);
            return copy;
        }));
    }

    /** The best point of what was measured on other images than those trained on. */
    public synchronized Optional<LineModel.Star> best(Metric metric) {
        Optional<Series> line = line(metric);
        return line.filter(drawn -> best.containsKey(metric)).map(drawn ->
                new LineModel.Star(drawn, drawn.x(best.get(metric)), drawn.y(best.get(metric))));
    }

    /** The value measured last at or before a place along the axis, in the unit that it is shown in. */
    public synchronized OptionalDouble at(Metric metric, double x) {
        Optional<Series> line = line(metric);
        int index = line.map(drawn -> drawn.firstAfter(x)).orElse(0) - 1;
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(line.orElseThrow().y(index));
    }

    /** What happened, along the axis. */
    public synchronized List<LineModel.Note> notes() {
        return notes.stream().map(note -> new LineModel.Note(x(note.x()), note.words())).toList();
    }
}
