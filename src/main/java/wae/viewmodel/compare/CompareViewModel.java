package wae.viewmodel.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.chart.Bar;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.FreshPictures;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.MeasurementCsv;
import wae.domain.comparison.MeasurementMarkdown;
import wae.domain.comparison.Repetition;
import wae.domain.comparison.SystemChoice;
import wae.viewmodel.Notices;
import wae.viewmodel.OpenPicture;
import wae.viewmodel.run.RunOffer;
import wae.words.Words;

/** The Compare page: systems are measured side by side, and the measurement is shown, saved and compared. */
public final class CompareViewModel {

    /** While times arrive, bars are updated when there are so many times more of them. */
    private static final double GROWTH = 1.02;

    private final CompareServices services;
    private final Notices notices;
    private final CompareChoices choices;
    private final LayersModel layers;
    private final ImportModel imports;
    private final PredictionsModel predictions;
    private final SweepModel sweep;
    private final AccuracyModel accuracy;
    private final RunOffer runs;
    private final ActiveMeasurement active;
    private final ExportWriter exports;
    private final MeasurementRepeater repeater;
    private final ReadOnlyObjectWrapper<Measurement> measurement = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Measurement> other = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Bar>> bars = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TimingLog> timings = new ReadOnlyObjectWrapper<>(TimingLog.NONE);
    private LiveTimes live;
    private int shownRuns;
    private boolean loaded;
    private Repetition repetition;

    /** A page without measurements. @param picture the open image, null for none */
    public CompareViewModel(CompareServices services, Notices notices, ReadOnlyObjectProperty<OpenPicture> picture) {
        this.services = services;
        this.notices = notices;
        choices = new CompareChoices(services.threads());
        active = new ActiveMeasurement(services.workers().networks(), notices);
        exports = new ExportWriter(services.workers().files(), notices);
        repeater = new MeasurementRepeater(services, choices, notices);
        layers = new LayersModel(services, choices, active, exports);
        imports = new ImportModel(services, choices, notices, this::show);
        runs = new RunOffer(services.runs(), services.workers().files());
        sweep = new SweepModel(services, choices, active, exports, measurement::get);
        accuracy = new AccuracyModel(services, choices, active, measurement, measurement::set);
        predictions = new PredictionsModel(services, choices, notices, picture);
    }

    /** The selected systems and settings. */
    public CompareChoices choices() {
        return choices;
    }

    /** Cost of two systems by layer. */
    public LayersModel layers() {
        return layers;
    }

    /** Predictions of trained classifiers for the open image. */
    public PredictionsModel predictions() {
        return predictions;
    }

    /** The selected systems under batch sizes and threads. */
    public SweepModel sweep() {
        return sweep;
    }

    /** Accuracy against latency. */
    public AccuracyModel accuracy() {
        return accuracy;
    }

    /** Adds files of the user. */
    public ImportModel imports() {
        return imports;
    }

    /** Runs that can be added. */
    public RunOffer runs() {
        return runs;
    }

    /** The running measurement, of any kind. */
    public ActiveMeasurement activeMeasurement() {
        return active;
    }

    /** The last measurement, or one that was opened while there was none; null at first. */
    public ReadOnlyObjectProperty<Measurement> measurementProperty() {
        return measurement.getReadOnlyProperty();
    }

    /** A second measurement beside it; null for none. */
    public ReadOnlyObjectProperty<Measurement> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /** Times as bars: those that arrive, or those of the measurement. */
    public ReadOnlyObjectProperty<List<Bar>> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    /** Every single time: those that arrive, or those of the measurement. */
    public ReadOnlyObjectProperty<TimingLog> timingsProperty() {
        return timings.getReadOnlyProperty();
    }

    /** Whether a measurement can be started. */
    public BooleanBinding readyBinding() {
        return active.activeProperty().not().and(choices.invalidReasonBinding().isEmpty());
    }

    /** The table. */
    public List<SystemRow> rows() {
        return SystemRow.of(measurement.get(), other.get(), predictions.topFive());
    }

    /** The table of the paper with ours beside it. */
    public List<PaperRow> paperRows() {
        return PaperRow.of(measurement.get());
    }

    /** The result in one sentence; empty before there is one. */
    public String headline() {
        return measurement.get() == null ? "" : Headline.of(measurement.get());
    }

    /** What the measurement ran on; empty before there is one. */
    public String hardware() {
        return measurement.get() == null ? "" : Hardware.of(measurement.get());
    }

    /** Conditions of the times, for each measurement. */
    public String smallPrint() {
        String own = measurement.get() == null ? "" : MeasurementMarkdown.smallPrint(measurement.get());
        if (other.get() == null) {
            return own;
        }
        List<String> lines = new ArrayList<>(List.of(own, Words.of("compare.loaded-conditions",
                MeasurementOrigin.of(other.get()), Hardware.conditions(other.get()))));
        lines.addAll(differences());
        return String.join("\n", lines);
    }

    /** What differs in a measurement that was repeated, in at most one line. */
    private List<String> differences() {
        if (repetition == null || repetition.original() != other.get()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>(repetition.missing());
        sentences.addAll(repetition.differences(measurement.get()));
        return sentences.isEmpty() ? List.of()
                : List.of(Words.of("compare.repeat-differences", String.join(" ", sentences)));
    }

    /** Measures the selected systems; nothing happens if that is not possible. */
    public void measure() {
        if (!readyBinding().get()) {
            return;
        }
        ComparisonSettings settings = choices.settings();
        List<Candidate> systems = choices.chosen();
        start(Words.of("compare.job", String.join(", ", choices.names())), LiveTimes.of(systems, settings.timing()),
                systems.stream().map(Candidate::choice).toList(), settings, this::showResult);
    }

    /** Whether a loaded measurement can be repeated here. */
    public BooleanBinding repeatableBinding() {
        return Bindings.createBooleanBinding(() -> loadedMeasurement() != null && !active.activeProperty().get(),
                measurement, other,
                active.activeProperty());
    }

    private Measurement loadedMeasurement() {
        return other.get() != null || !loaded ? other.get() : measurement.get();
    }

    /**
     * Repeats the loaded measurement, as far as its systems are available, with its settings; both are then shown side by
     * side. Nothing happens if none is loaded.
     */
    public void repeat() {
        Measurement original = loadedMeasurement();
        if (original != null) {
            repeater.find(original, this::repeat);
        }
    }

    private void repeat(Repetition found) {
        if (active.activeProperty().get()) {
            return; // started meanwhile
        }
        ComparisonSettings settings = found.original().settings();
        start(Words.of("compare.repeat-job"), LiveTimes.repeated(found.rows(), settings.timing()), found.choices(),
                settings,
                measured -> {
                    showResult(measured);
                    if (measurement.get() == measured) {
                        repetition = found;
                        other.set(found.original());
                    }
                });
    }

    private void start(String title, LiveTimes times, List<SystemChoice> systems, ComparisonSettings settings,
                       Consumer<Measurement> result) {
        live = times;
        shownRuns = 0;
        bars.set(List.of());
        timings.set(TimingLog.NONE);
        active.start(title, times,
                monitor -> services.comparison().measure(systems, settings, services.photographs().read(),
                        FreshPictures.BUNDLED, times::starting, times::add, monitor),
                result, this::ended);
    }

    private void showResult(Measurement measured) {
        if (measured.rows().isEmpty()) {
            notices.news(Words.of("compare.stopped-early"));
        } else {
            loaded = false;
            measurement.set(measured);
            if (measured.rows().stream().anyMatch(row -> row.facts().trained())) {
                predictions.classify();
            }
        }
    }

    private void ended() {
        live = null;
        showBars();
    }

    /** Shows the progress of the measurement; called a few times a second. */
    public void sample() {
        active.sample();
        sweep.sample();
        if (live != null && live.runs() > shownRuns * GROWTH) {
            shownRuns = live.runs();
            timings.set(live.log());
            bars.set(TimeBars.live(live.timings(), live.roles()));
        }
    }

    /** The table with its conditions; empty before there is one. */
    public String markdown() {
        return measurement.get() == null ? "" : MeasurementMarkdown.of(measurement.get());
    }

    /** Writes the measurement with all single times. */
    public void save(Path file) {
        Measurement saved = measurement.get();
        exports.start(file, () -> services.measurements().save(saved, file));
    }

    /** Writes the table as comma-separated values. */
    public void saveTable(Path file) {
        Measurement saved = measurement.get();
        exports.start(file, () -> services.writer().write(file,
                MeasurementCsv.of(saved).getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a chart. @param content made when it is written */
    public void saveChart(Path file, Supplier<byte[]> content) {
        exports.start(file, () -> services.writer().write(file, content.get()));
    }

    /** Loads a measurement; shown beside the one that is there. */
    public void open(Path file) {
        services.workers().files().start(Words.of("shell.opening", file.getFileName()), job -> services.measurements().read(file),
                notices.orProblem(this::show));
    }

    private void show(Measurement read) {
        if (measurement.get() == null) {
            loaded = true;
            measurement.set(read);
        } else {
            other.set(read);
        }
        showBars();
    }

    /** When and where a loaded measurement was made; empty for one that was made here and now. */
    public String origin() {
        return loaded && measurement.get() != null ? MeasurementOrigin.of(measurement.get()) : "";
    }

    /** Closes the second measurement. */
    public void closeOther() {
        other.set(null);
        showBars();
    }

    private void showBars() {
        if (live == null) {
            bars.set(TimeBars.of(measurement.get(), other.get()));
            timings.set(TimingLog.of(measurement.get()));
        }
    }
}
