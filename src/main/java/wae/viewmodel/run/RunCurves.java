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
    private final Map<Metric, Line> lines = new EnumMap<>(Metric.class);
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

    /** One metric: its points by steps and, if it is drawn along another axis, the same points along that. */
    private final class Line {

        private final Metric metric;
        private final Series bySteps;
        private Series along;
        private int best = -1;

        Line(Metric metric) {
            this.metric = metric;
            bySteps = maker.apply(metric);
            extend(bySteps, history.of(metric), metric::shown);
            findBest(0);
        }

        void append(long step, double value) {
            if (bySteps.size() == 0 || bySteps.x(bySteps.size() - 1) <= step) { // no late value of an earlier step
                bySteps.append(step, metric.shown(value));
                findBest(bySteps.size() - 1);
                fill();
            }
        }

        /** Takes over what has been measured since, by steps; says whether nothing else has changed. */
        boolean follow(RunHistory next) {
            int known = bySteps.size();
            boolean same = extend(bySteps, next.of(metric), metric::shown);
            findBest(same ? known : 0);
            return same;
        }

        void cutAfter(long step) {
            int known = bySteps.size();
            bySteps.cutAfter(step);
            if (bySteps.size() < known) {
                findBest(0);
                refill();
            }
        }

        /** Of what is measured on other images than those trained on; of single training steps it would be chance. */
        private void findBest(int from) {
            best = from == 0 ? -1 : best;
            for (int i = from; metric.isValidation() && i < bySteps.size(); i++) {
                best = best < 0 || metric.isBetter(bySteps.y(i), bySteps.y(best)) ? i : best;
            }
        }

        void fill() {
            for (int i = along == null ? bySteps.size() : along.size(); i < bySteps.size(); i++) {
                along.append(x(bySteps.x(i)), bySteps.y(i));
            }
        }

        /** Anew, in place: charts that show it keep their zoom. */
        void refill() {
            if (along != null) {
                along.cutAfter(Double.NEGATIVE_INFINITY);
                fill();
            }
        }

        Series drawn() {
            if (axis != HorizontalAxis.STEP && along == null) {
                along = maker.apply(metric);
                fill();
            }
            return along == null ? bySteps : along;
        }
    }

    /** Appends what a column has more than a series, or all of it in place of the series; says whether that stayed. */
    private static boolean extend(Series series, RunHistory.Column column, DoubleUnaryOperator shown) {
        int last = series.size() - 1;
        boolean same = last < 0 || last < column.steps().length && series.x(last) == column.steps()[last]
                && Double.compare(series.y(last), shown.applyAsDouble(column.values()[last])) == 0;
        if (!same) {
            series.cutAfter(Double.NEGATIVE_INFINITY);
        }
        for (int i = series.size(); i < column.steps().length; i++) {
            series.append(column.steps()[i], shown.applyAsDouble(column.values()[i]));
        }
        return same;
    }

    /** @param steps mini-batches in an epoch; not a number while that is not known */
    public synchronized void stepsPerEpoch(double steps) {
        boolean moves = axis == HorizontalAxis.EPOCH && steps != stepsPerEpoch;
        stepsPerEpoch = steps;
        if (moves) {
            lines.values().forEach(Line::refill);
        }
    }

    /** These will be measured: their lines are in the legend from the start. */
    public synchronized void expect(List<Metric> metrics) {
        metrics.forEach(this::known);
    }

    /** A history may hold more than is ever drawn: lines are made of it as they are asked for. */
    private Line known(Metric metric) {
        return lines.computeIfAbsent(metric, Line::new);
    }

    /** What a saved run has measured; again when it has measured more, or was resumed from an earlier checkpoint. */
    public synchronized void follow(RunHistory next) {
        if (next == history) {
            return;
        }
        history = next;
        boolean longer = extend(seconds, next.seconds(), this::notBefore);
        for (Line line : lines.values()) {
            longer &= line.follow(next);
        }
        if (!longer) {
            seconds.cutAfter(Double.NEGATIVE_INFINITY);
            extend(seconds, next.seconds(), this::notBefore);
        }
        lines.values().forEach(longer ? Line::fill : Line::refill);
    }

    /** What has been followed last. */
    public synchronized RunHistory history() {
        return history;
    }

    /** A damaged file may hold times that fall, or no times. */
    private double notBefore(double time) {
        double last = seconds.size() == 0 ? 0 : seconds.y(seconds.size() - 1);
        return time > last && Double.isFinite(time) ? time : last;
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
        figures.values().forEach((metric, value) -> known(metric).append(figures.step(), value));
    }

    /** Forgets what was measured after a step, as the run is resumed from there. */
    public synchronized void cutAfter(long step) {
        history.columns().keySet().forEach(this::known);
        history = RunHistory.NONE;
        seconds.cutAfter(step);
        lines.values().forEach(line -> line.cutAfter(step));
    }

    /** Something that happened at a step. */
    public synchronized void note(long step, String words) {
        notes.removeIf(note -> note.x() == step);
        notes.add(new LineModel.Note(step, words));
    }

    /** Draws along an axis from now on. */
    public synchronized void axis(HorizontalAxis next) {
        if (axis != next) {
            axis = next;
            lines.values().forEach(line -> line.along = null);
        }
    }

    /** Whether the run knows where its steps lie along an axis, from the first on; while it has none, it will. */
    public synchronized boolean offers(HorizontalAxis asked) {
        boolean empty = history.columns().isEmpty() && lines.values().stream().allMatch(line -> line.bySteps.size() == 0);
        return empty || switch (asked) {
            case STEP -> true;
            case EPOCH -> stepsPerEpoch > 0;
            case SECONDS -> seconds.size() > 0 && seconds.x(0) == 0;
        };
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
        return lines.containsKey(metric) ? lines.get(metric).bySteps.size() > 0 : history.columns().containsKey(metric);
    }

    /** A metric's line along the axis; empty where it is neither measured nor expected. */
    public synchronized Optional<Series> line(Metric metric) {
        boolean there = lines.containsKey(metric) || history.columns().containsKey(metric);
        return there ? Optional.of(known(metric).drawn()) : Optional.empty();
    }

    /** The best point of what was measured on other images than those trained on. */
    public synchronized Optional<LineModel.Star> best(Metric metric) {
        return line(metric).filter(drawn -> known(metric).best >= 0).map(drawn -> new LineModel.Star(drawn,
                drawn.x(known(metric).best), drawn.y(known(metric).best)));
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
