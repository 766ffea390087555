package wae.viewmodel.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wae.domain.chart.Bar;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Evidence;
import wae.domain.comparison.EvidenceCsv;
import wae.domain.comparison.EvidenceMarkdown;
import wae.domain.comparison.SystemChoice;
import wae.domain.task.Problem;
import wae.viewmodel.Job;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;

/** The comparison screen: systems are measured side by side, and the evidence is shown, kept and compared. */
public final class CompareViewModel {

    /** While times come in, bars are made anew when there are so many times more of them. */
    private static final double GROWTH = 1.02;

    private final CompareServices services;
    private final Notices notices;
    private final CompareChoices choices;
    private final LayersModel layers;
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Evidence> evidence = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Evidence> other = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Bar>> bars = new ReadOnlyObjectWrapper<>(List.of());
    private Measurement measurement;

    /** A screen without measurements. */
    public CompareViewModel(CompareServices services, Notices notices) {
        this.services = services;
        this.notices = notices;
        choices = new CompareChoices(services.threads());
        layers = new LayersModel(choices);
    }

    /** What is to be compared. */
    public CompareChoices choices() {
        return choices;
    }

    /** Where the cost of two systems is. */
    public LayersModel layers() {
        return layers;
    }

    /** Whether a measurement is under way. */
    public ReadOnlyBooleanProperty measuringProperty() {
        return measuring.getReadOnlyProperty();
    }

    /** Share that is done, 0 to 1; 0 while warming up. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What the measurement is at; empty when there is none. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The last measurement, or one that was opened while there was none; null at first. */
    public ReadOnlyObjectProperty<Evidence> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    /** A second measurement beside it; null for none. */
    public ReadOnlyObjectProperty<Evidence> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /** Times as bars: those that come in, or those of the evidence. */
    public ReadOnlyObjectProperty<List<Bar>> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    /** Whether a measurement can be started. */
    public BooleanBinding readyBinding() {
        return measuring.not().and(choices.hindranceBinding().isEmpty());
    }

    /** The table. */
    public List<SystemRow> rows() {
        return SystemRow.of(evidence.get(), other.get());
    }

    /** The paper's table with ours beside it. */
    public List<PaperRow> paperRows() {
        return PaperRow.of(evidence.get());
    }

    /** The one sentence that the measurement comes to; empty before there is one. */
    public String headline() {
        return evidence.get() == null ? "" : Headline.of(evidence.get());
    }

    /** What the measurement ran on; empty before there is one. */
    public String hardware() {
        Evidence shown = evidence.get();
        return shown == null ? "" : shown.machine().processor() + ", " + shown.settings().engine().title() + ", "
                + shown.settings().threads() + (shown.settings().threads() == 1 ? " thread" : " threads");
    }

    /** What the times are, a sentence for each measurement. */
    public String smallPrint() {
        String own = evidence.get() == null ? "" : EvidenceMarkdown.smallPrint(evidence.get());
        return other.get() == null ? own : own + "\nOpened: " + EvidenceMarkdown.smallPrint(other.get());
    }

    /** Starts measuring what is chosen; nothing happens if it cannot be. */
    public void measure() {
        if (!readyBinding().get()) {
            return;
        }
        measurement = new Measurement(choices.systems(), choices.settings());
        measuring.set(true);
        bars.set(List.of());
        sample();
        Measurement started = measurement;
        services.networks().start("Measuring " + String.join(", ", started.live.systems()), started::run, started);
    }

    /** Ends the measurement; the rounds that are done are kept. */
    public void stop() {
        if (measurement != null) {
            measurement.stopped = true;
        }
    }

    /** Takes over what the measurement has come to; called a few times a second. */
    public void sample() {
        if (measurement != null) {
            status.set(measurement.live.words());
            progress.set(measurement.live.fraction());
            int rounds = measurement.live.rounds();
            if (rounds > measurement.shownRounds * GROWTH) {
                measurement.shownRounds = rounds;
                bars.set(TimeBars.live(measurement.live.timings()));
            }
        }
    }

    /** The table with its small print; empty before there is one. */
    public String markdown() {
        return evidence.get() == null ? "" : EvidenceMarkdown.of(evidence.get());
    }

    /** Writes the measurement with all single times. */
    public void save(Path file) {
        Evidence kept = evidence.get();
        write(file, () -> services.evidence().save(kept, file));
    }

    /** Writes the table as comma-separated values. */
    public void saveTable(Path file) {
        Evidence kept = evidence.get();
        write(file, () -> services.writer().write(file, EvidenceCsv.of(kept).getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a chart. @param content made when it is written */
    public void saveChart(Path file, Supplier<byte[]> content) {
        write(file, () -> services.writer().write(file, content.get()));
    }

    /** Reads a measurement; shown beside the one that is there. */
    public void open(Path file) {
        services.files().start("Opening " + file.getFileName(), job -> services.evidence().read(file),
                new TaskRunner.Outcome<Evidence>() {
                    @Override
                    public void done(Evidence read) {
                        (evidence.get() == null ? evidence : other).set(read);
                        showBars();
                    }

                    @Override
                    public void failed(String sentence) {
                        notices.problem(sentence);
                    }
                });
    }

    /** Takes the second measurement away. */
    public void closeOther() {
        other.set(null);
        showBars();
    }

    private void showBars() {
        if (measurement == null) {
            bars.set(TimeBars.of(evidence.get(), other.get()));
        }
    }

    private void write(Path file, Writing writing) {
        services.files().start("Writing " + file.getFileName(), job -> {
            writing.run();
            return null;
        }, new TaskRunner.Outcome<Void>() {
            @Override
            public void done(Void nothing) {
                notices.news("Written: " + file);
            }

            @Override
            public void failed(String sentence) {
                notices.problem(sentence);
            }
        });
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws Problem;
    }

    /** One measurement: runs off the screen's thread, ends on it. Whoever ends it early keeps what there is. */
    private final class Measurement implements TaskRunner.Outcome<Evidence> {

        private final List<SystemChoice> systems;
        private final ComparisonSettings settings;
        private final LiveTimes live;
        private final AtomicReference<Evidence> result = new AtomicReference<>();
        private volatile boolean stopped;
        private int shownRounds;

        Measurement(List<SystemChoice> systems, ComparisonSettings settings) {
            this.systems = systems;
            this.settings = settings;
            live = new LiveTimes(systems.stream().map(SystemChoice::title).toList(), settings.timing().batch());
        }

        Evidence run(Job job) throws Problem {
            Evidence measured = services.comparison().measure(systems, settings, services.photographs().read(),
                    "windows of the bundled pictures, fresh each round", live::starting, live::add,
                    new Stoppable(job, () -> stopped));
            result.set(measured);
            return measured;
        }

        @Override
        public void done(Evidence measured) {
            if (!measured.rows().isEmpty()) { // stopped before the first round: what was there stays
                evidence.set(measured);
            }
            end();
        }

        @Override
        public void failed(String sentence) {
            notices.problem(sentence);
            end();
        }

        @Override
        public void cancelled() {
            if (result.get() != null) {
                done(result.get());
            } else {
                end();
            }
        }

        private void end() {
            measurement = null;
            measuring.set(false);
            status.set("");
            progress.set(0);
            showBars();
        }
    }
}
