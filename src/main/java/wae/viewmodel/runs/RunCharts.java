package wae.viewmodel.runs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import wae.chart.LineModel;
import wae.chart.Series;
import wae.chart.SeriesStyle;
import wae.domain.training.Metric;
import wae.domain.run.RunHistory;

/** Which metrics of the drawn runs are charted, and how. */
public final class RunCharts {

    /** What is charted where nobody has chosen: the first of each line that the runs have. */
    private static final List<List<Metric>> USUAL = List.of(
            List.of(Metric.TRANSFORM_LOSS, Metric.TOTAL_LOSS, Metric.CROSS_ENTROPY),
            List.of(Metric.ACCURACY, Metric.PROBE_PSNR));

    /** The values beside more stars than this would lie over each other. */
    private static final int MAX_STARS = 3;

    private final DrawnRuns runs;
    private final Map<RunRow, RunLines> lines = new LinkedHashMap<>();
    private final Set<Metric> wanted = EnumSet.noneOf(Metric.class);
    private final ObjectProperty<Along> along = new SimpleObjectProperty<>(Along.STEP);
    private final DoubleProperty smoothing = new SimpleDoubleProperty();
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(true);
    private final DoubleProperty cursor = new SimpleDoubleProperty(Double.NaN);
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    RunCharts(DrawnRuns runs) {
        this.runs = runs;
        runs.drawnProperty().addListener((property, was, is) -> forget(is));
        runs.versionProperty().addListener((property, was, is) -> grow());
        along.addListener((property, was, is) -> redraw());
    }

    /** What runs are drawn along. */
    public ObjectProperty<Along> alongProperty() {
        return along;
    }

    /** Weight of what came before, 0 for lines as they are. */
    public DoubleProperty smoothingProperty() {
        return smoothing;
    }

    /** Whether losses and rates lie on logarithmic axes. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Where the cursor stands along the charts, not a number for nowhere. */
    public DoubleProperty cursorProperty() {
        return cursor;
    }

    /** Changes when there are other charts, other lines in them, or longer ones. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** What the drawn runs have measured, in the order of files. */
    public List<Metric> available() {
        return Stream.of(Metric.values()).filter(metric -> runs.drawnProperty().get().stream()
                .anyMatch(row -> measured(row, metric))).toList();
    }

    private boolean measured(RunRow row, Metric metric) {
        return runs.history(row).map(history -> history.columns().containsKey(metric)).orElse(false);
    }

    /** What is charted: what was chosen as far as the runs have it, and the usual where that is nothing. */
    public List<Metric> metrics() {
        List<Metric> available = available();
        List<Metric> chosen = available.stream().filter(wanted::contains).toList();
        return !chosen.isEmpty() ? chosen : USUAL.stream()
                .flatMap(choice -> choice.stream().filter(available::contains).limit(1)).toList();
    }

    /** Charts a metric, or no longer. */
    public void choose(Metric metric, boolean charted) {
        if (wanted.stream().noneMatch(available()::contains)) {
            wanted.addAll(metrics());
        }
        if (charted) {
            wanted.add(metric);
        } else {
            wanted.remove(metric);
        }
        version.set(version.get() + 1);
    }

    /** The charts as they are now; their lines grow. */
    public List<RunChart> charts() {
        return metrics().stream().map(this::chart).toList();
    }

    private RunChart chart(Metric metric) {
        List<Series> series = new ArrayList<>();
        List<LineModel.Star> stars = new ArrayList<>();
        for (RunRow row : runs.drawnProperty().get()) {
            lines(row).ifPresent(known -> {
                known.of(metric).ifPresent(series::add);
                known.best(metric).ifPresent(stars::add);
            });
        }
        boolean spansDecades = metric.isLoss() || metric == Metric.LEARNING_RATE || metric == Metric.PROBE_LOSS;
        return new RunChart(new RunChart.Subject(metric, along.get()), spansDecades && logarithmic.get(), series,
                stars.size() <= MAX_STARS ? stars : List.of());
    }

    private Optional<RunLines> lines(RunRow row) {
        return runs.history(row).map(history -> lines.computeIfAbsent(row, each -> new RunLines(row.summary().name(),
                SeriesStyle.ofRun(row.lookProperty().get()), known -> scale(row, known), history)));
    }

    /** In a few words why runs cannot be drawn along their time; empty if they can. */
    public String whyNoTimes() {
        return offers(Along.SECONDS) ? "" : runs.drawnProperty().get().size() == 1
                ? "no times were recorded"
                : "not all times were recorded";
    }

    /** Whether runs can be drawn along something: all of them must know it. */
    public boolean offers(Along kind) {
        return runs.drawnProperty().get().stream().allMatch(row -> switch (kind) {
            case STEP -> true;
            case EPOCH -> row.summary().stepsPerEpoch() > 0;
            case SECONDS -> runs.history(row).map(RunHistory::hasTimes).orElse(true); // not read yet
        });
    }

    private DoubleUnaryOperator scale(RunRow row, RunHistory history) {
        double stepsPerEpoch = row.summary().stepsPerEpoch();
        return switch (along.get()) {
            case STEP -> step -> step;
            case EPOCH -> step -> stepsPerEpoch > 0 ? step / stepsPerEpoch : step;
            case SECONDS -> history::secondsAt;
        };
    }

    /** Where a step of a drawn run lies along the charts. */
    double x(RunRow row, long step) {
        return runs.history(row).map(history -> scale(row, history).applyAsDouble(step)).orElse((double) step);
    }

    /** A metric of a drawn run at the cursor; {@code null} if it is not known. */
    Double atCursor(RunRow row, Metric metric) {
        boolean nowhere = Double.isNaN(cursor.get()) || row.lookProperty().get() == RunRow.NO_LOOK;
        return nowhere ? null : lines(row).map(known -> known.valueAt(metric, cursor.get())).orElse(null);
    }

    private void forget(List<RunRow> drawn) {
        lines.keySet().retainAll(drawn);
        if (!offers(along.get())) {
            along.set(Along.STEP);
        }
        version.set(version.get() + 1);
    }

    private void grow() {
        if (!offers(along.get())) { // what was read now has no times
            along.set(Along.STEP);
        }
        lines.forEach((row, known) -> runs.history(row).ifPresent(known::grow));
        version.set(version.get() + 1);
    }

    /** Runs may have other names now, which the legends have. */
    void renamed() {
        if (lines.entrySet().removeIf(line -> !line.getValue().name().equals(line.getKey().summary().name()))) {
            version.set(version.get() + 1);
        }
    }

    private void redraw() {
        lines.clear();
        version.set(version.get() + 1);
    }
}
