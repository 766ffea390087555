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
import wae.domain.comparison.Measurement;
import wae.domain.comparison.MeasurementCsv;
import wae.domain.comparison.MeasurementMarkdown;
import wae.domain.comparison.Repetition;
import wae.domain.comparison.SystemChoice;
import wae.viewmodel.Notices;
import wae.viewmodel.OpenPicture;
import wae.viewmodel.run.RunOffer;

/** The comparison screen: systems are measured side by side, and the measurement is shown, kept and compared. */
public final class CompareViewModel {

    /** While times come in, bars are made anew when there are so many times more of them. */
    private static final double GROWTH = 1.02;

    private final CompareServices services;
    private final Notices notices;
    private final CompareChoices choices;
    private final LayersModel layers;
    private final AddingModel adding;
    private final PredictionsModel predictions;
    private final SweepModel sweep;
    private final AccuracyModel accuracy;
    private final RunOffer runs;
    private final Measuring measuring;
    private final Writing writing;
    private final Repeating repeating;
    private final ReadOnlyObjectWrapper<Measurement> measurement = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Measurement> other = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Bar>> bars = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TimesTaken> taken = new ReadOnlyObjectWrapper<>(TimesTaken.NONE);
    private LiveTimes live;
    private int shownRuns;
    private boolean recorded;
    private Repetition repetition;

    /** A screen without measurements. @param picture that is open, null for none */
    public CompareViewModel(CompareServices services, Notices notices, ReadOnlyObjectProperty<OpenPicture> picture) {
        this.services = services;
        this.notices = notices;
        choices = new CompareChoices(services.threads());
        measuring = new Measuring(services.workers().networks(), notices);
        writing = new Writing(services.workers().files(), notices);
        repeating = new Repeating(services, choices, notices);
        layers = new LayersModel(services, choices, measuring, writing);
        adding = new AddingModel(services, choices, notices, this::show);
        runs = new RunOffer(services.runs(), services.workers().files());
        sweep = new SweepModel(services, choices, measuring, writing, measurement::get);
        accuracy = new AccuracyModel(services, choices, measuring, measurement, measurement::set);
        predictions = new PredictionsModel(services, choices, notices, picture);
    }

    /** What is to be compared. */
    public CompareChoices choices() {
        return choices;
    }

    /** Where the cost of two systems is. */
    public LayersModel layers() {
        return layers;
    }

    /** What trained classifiers make of the open picture. */
    public PredictionsModel predictions() {
        return predictions;
    }

    /** The chosen systems under batches and threads. */
    public SweepModel sweep() {
        return sweep;
    }

    /** Accuracy against time. */
    public AccuracyModel accuracy() {
        return accuracy;
    }

    /** Takes in what the user brings to compare. */
    public AddingModel adding() {
        return adding;
    }

    /** Runs that can be added. */
    public RunOffer runs() {
        return runs;
    }

    /** The measurement under way, of times or of layers. */
    public Measuring measuring() {
        return measuring;
    }

    /** The last measurement, or one that was opened while there was none; null at first. */
    public ReadOnlyObjectProperty<Measurement> measurementProperty() {
        return measurement.getReadOnlyProperty();
    }

    /** A second measurement beside it; null for none. */
    public ReadOnlyObjectProperty<Measurement> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /** Times as bars: those that come in, or those of the measurement. */
    public ReadOnlyObjectProperty<List<Bar>> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    /** Every single time: those that come in, or those of the measurement. */
    public ReadOnlyObjectProperty<TimesTaken> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /** Whether a measurement can be started. */
    public BooleanBinding readyBinding() {
        return measuring.activeProperty().not().and(choices.hindranceBinding().isEmpty());
    }

    /** The table. */
    public List<SystemRow> rows() {
        return SystemRow.of(measurement.get(), other.get(), predictions.topFive());
    }

    /** The paper's table with ours beside it. */
    public List<PaperRow> paperRows() {
        return PaperRow.of(measurement.get());
    }

    /** The one sentence that the measurement comes to; empty before there is one. */
    public String headline() {
        return measurement.get() == null ? "" : Headline.of(measurement.get());
    }

    /** What the measurement ran on; empty before there is one. */
    public String hardware() {
        return measurement.get() == null ? "" : Hardware.of(measurement.get());
    }

    /** What the times are, a sentence for each measurement. */
    public String smallPrint() {
        String own = measurement.get() == null ? "" : MeasurementMarkdown.smallPrint(measurement.get());
        return other.get() == null ? own : own + "\nOpened, " + Stamp.of(other.get()) + ": "
                + Hardware.conditions(other.get()) + "." + differences();
    }

    /** What is not the same in a measurement that was made again; empty if nothing, or if it was not. */
    private String differences() {
        if (repetition == null || repetition.original() != other.get()) {
            return "";
        }
        List<String> sentences = new ArrayList<>(repetition.missing());
        sentences.addAll(repetition.differences(measurement.get()));
        return sentences.isEmpty() ? "" : "\nMeasured again: " + String.join(" ", sentences);
    }

    /** Starts measuring what is chosen; nothing happens if it cannot be. */
    public void measure() {
        if (!readyBinding().get()) {
            return;
        }
        ComparisonSettings settings = choices.settings();
        List<Candidate> systems = choices.chosen();
        start("Measuring " + String.join(", ", choices.names()), LiveTimes.of(systems, settings.timing()),
                systems.stream().map(Candidate::choice).toList(), settings, this::keep);
    }

    /** Whether a measurement that was opened can be made again here. */
    public BooleanBinding repeatableBinding() {
        return Bindings.createBooleanBinding(() -> opened() != null && !measuring.activeProperty().get(), measurement, other,
                measuring.activeProperty());
    }

    private Measurement opened() {
        return other.get() != null || !recorded ? other.get() : measurement.get();
    }

    /**
     * Measures what the opened measurement holds again, as far as its systems are at hand, with its settings; the opened
     * one then stands beside the new one. Nothing happens if none is open.
     */
    public void repeat() {
        Measurement original = opened();
        if (original != null) {
            repeating.find(original, this::repeat);
        }
    }

    private void repeat(Repetition found) {
        if (measuring.activeProperty().get()) {
            return; // started meanwhile
        }
        ComparisonSettings settings = found.original().settings();
        start("Measuring again", LiveTimes.again(found.rows(), settings.timing()), found.choices(), settings,
                measured -> {
                    keep(measured);
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
        taken.set(TimesTaken.NONE);
        measuring.start(title, times,
                monitor -> services.comparison().measure(systems, settings, services.photographs().read(),
                        "windows of the bundled photographs, fresh each round", times::starting, times::add, monitor),
                result, this::ended);
    }

    private void keep(Measurement measured) {
        if (measured.rows().isEmpty()) {
            notices.news("Stopped before the first round: there is nothing to show.");
        } else {
            recorded = false;
            measurement.set(measured);
            if (measured.rows().stream().anyMatch(row -> row.facts().trained())) {
                predictions.ask();
            }
        }
    }

    private void ended() {
        live = null;
        showBars();
    }

    /** Takes over what the measurement has come to; called a few times a second. */
    public void sample() {
        measuring.sample();
        sweep.sample();
        if (live != null && live.runs() > shownRuns * GROWTH) {
            shownRuns = live.runs();
            taken.set(live.taken());
            bars.set(TimeBars.live(live.timings(), live.roles()));
        }
    }

    /** The table with its small print; empty before there is one. */
    public String markdown() {
        return measurement.get() == null ? "" : MeasurementMarkdown.of(measurement.get());
    }

    /** Writes the measurement with all single times. */
    public void save(Path file) {
        Measurement kept = measurement.get();
        writing.start(file, () -> services.measurements().save(kept, file));
    }

    /** Writes the table as comma-separated values. */
    public void saveTable(Path file) {
        Measurement kept = measurement.get();
        writing.start(file, () -> services.writer().write(file, MeasurementCsv.of(kept).getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a chart. @param content made when it is written */
    public void saveChart(Path file, Supplier<byte[]> content) {
        writing.start(file, () -> services.writer().write(file, content.get()));
    }

    /** Reads a measurement; shown beside the one that is there. */
    public void open(Path file) {
        services.workers().files().start("Opening " + file.getFileName(), job -> services.measurements().read(file),
                notices.orProblem(this::show));
    }

    private void show(Measurement read) {
        if (measurement.get() == null) {
            recorded = true;
            measurement.set(read);
        } else {
            other.set(read);
        }
        showBars();
    }

    /** When and where a measurement that was opened was made; empty for one that was made here and now. */
    public String stamp() {
        return recorded && measurement.get() != null ? Stamp.of(measurement.get()) : "";
    }

    /** Takes the second measurement away. */
    public void closeOther() {
        other.set(null);
        showBars();
    }

    private void showBars() {
        if (live == null) {
            bars.set(TimeBars.of(measurement.get(), other.get()));
            taken.set(TimesTaken.of(measurement.get()));
        }
    }
}
