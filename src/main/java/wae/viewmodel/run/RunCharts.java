package wae.viewmodel.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import wae.chart.LineModel;
import wae.chart.Series;
import wae.domain.training.Metric;
import wae.words.Words;

/** What is charted of one run or of several, and how. */
public final class RunCharts {

    /** The values beside more stars than this would lie over each other. */
    private static final int MAX_STARS = 3;

    private final List<MetricGroup> groups;
    private final List<List<MetricGroup>> usual;
    private final Map<MetricGroup, Boolean> chosen = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<ShownRun>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<HorizontalAxis> axis = new SimpleObjectProperty<>(HorizontalAxis.STEP);
    private final DoubleProperty smoothing = new SimpleDoubleProperty();
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(true);
    private final DoubleProperty cursor = new SimpleDoubleProperty(Double.NaN);
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private List<MetricGroup> known = List.of();

    private RunCharts(List<MetricGroup> groups, List<List<MetricGroup>> usual) {
        this.groups = groups;
        this.usual = usual;
        axis.addListener((property, was, is) -> changed());
    }

    /** For one run: metrics that share an axis share a chart. */
    public static RunCharts ofOneRun() {
        return new RunCharts(MetricGroup.OF_ONE_RUN, List.of(List.of(MetricGroup.LOSSES),
                List.of(MetricGroup.CROSS_ENTROPIES), List.of(MetricGroup.of(Metric.ENERGY_FRACTION)),
                List.of(MetricGroup.ACCURACY)));
    }

    /** For several runs: a chart for each metric, with all runs in it. */
    public static RunCharts ofManyRuns() {
        return new RunCharts(MetricGroup.OF_MANY_RUNS, List.of(
                List.of(MetricGroup.of(Metric.TRANSFORM_LOSS), MetricGroup.of(Metric.TOTAL_LOSS),
                        MetricGroup.of(Metric.CROSS_ENTROPY)),
                List.of(MetricGroup.of(Metric.ACCURACY), MetricGroup.of(Metric.PROBE_PSNR))));
    }

    /** The runs, in the order of their lines. */
    public ReadOnlyObjectProperty<List<ShownRun>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    /** The horizontal axis of all charts. */
    public ObjectProperty<HorizontalAxis> axisProperty() {
        return axis;
    }

    /** Weight of earlier values, 0 for unsmoothed lines. */
    public DoubleProperty smoothingProperty() {
        return smoothing;
    }

    /** Whether losses and learning rates lie on logarithmic axes. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Where the cursor of all charts stands along the axis, not a number for nowhere. */
    public DoubleProperty cursorProperty() {
        return cursor;
    }

    /** Changes when there are other charts, other lines in them, or when saved runs have measured more. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Shows these runs and no others. */
    public void show(List<ShownRun> next) {
        runs.set(List.copyOf(next));
        changed();
    }

    /** What the runs have measured has changed: lines are longer, or others. */
    public void changed() {
        if (!offers(axis.get())) {
            axis.set(HorizontalAxis.STEP); // which comes back here
            return;
        }
        runs.get().forEach(run -> run.curves().axis(axis.get()));
        known = available();
        version.set(version.get() + 1);
    }

    /** A run that is trained may have measured something for the first time; called a few times a second. */
    public void sample() {
        if (!known.equals(available())) {
            changed();
        }
    }

    /** What there is to be charted: what the runs have measured; until then the first that they will. */
    public List<MetricGroup> available() {
        List<MetricGroup> measured = groups.stream().filter(group -> group.metrics().stream()
                .anyMatch(metric -> runs.get().stream().anyMatch(run -> run.curves().measures(metric)))).toList();
        return !measured.isEmpty() ? measured
                : groups.stream().filter(group -> !chart(group).lines().isEmpty()).limit(1).toList();
    }

    /** What is charted: what was chosen, as far as the runs have it, and the usual; never nothing. */
    public List<MetricGroup> charted() {
        List<MetricGroup> available = available();
        List<MetricGroup> first = usual.stream()
                .flatMap(choice -> choice.stream().filter(available::contains).limit(1)).toList();
        List<MetricGroup> charted = available.stream()
                .filter(group -> chosen.getOrDefault(group, first.contains(group))).toList();
        return !charted.isEmpty() ? charted : !first.isEmpty() ? first : available.stream().limit(1).toList();
    }

    /** Charts something, or no longer. */
    public void choose(MetricGroup group, boolean charted) {
        chosen.put(group, charted);
        version.set(version.get() + 1);
    }

    /** The charts as they are now. */
    public List<RunChart> charts() {
        return charted().stream().map(this::chart).toList();
    }

    private RunChart chart(MetricGroup group) {
        List<Series> lines = new ArrayList<>();
        List<LineModel.Star> stars = new ArrayList<>();
        for (ShownRun run : runs.get()) {
            for (Metric metric : group.metrics()) {
                run.curves().line(metric).ifPresent(lines::add);
                run.curves().best(metric).ifPresent(stars::add);
            }
        }
        return new RunChart(group, axis.get(), group.logarithmic() && logarithmic.get(), lines,
                stars.size() <= MAX_STARS ? stars : List.of(),
                runs.get().size() == 1 ? runs.get().get(0).curves().notes() : List.of());
    }

    /** Whether all runs know where their steps lie along an axis. */
    public boolean offers(HorizontalAxis asked) {
        return runs.get().stream().allMatch(run -> run.curves().offers(asked));
    }

    /** In a few words why time is no axis of these runs; empty if it is. */
    public String whyNoTimes() {
        return offers(HorizontalAxis.SECONDS) ? ""
                : runs.get().size() == 1 ? Words.of("run.axis.no-times") : Words.of("run.axis.not-all-times");
    }
}
