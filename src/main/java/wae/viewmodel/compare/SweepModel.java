package wae.viewmodel.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.chart.SweepPoint;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.SweepCell;
import wae.domain.comparison.SweepCsv;
import wae.domain.comparison.SweepEstimate;
import wae.domain.comparison.SweepGrid;
import wae.domain.comparison.SweepResult;
import wae.domain.comparison.SystemChoice;
import wae.domain.comparison.SystemFacts;
import wae.domain.image.PictureSize;

/** The chosen systems under every batch and number of threads. */
public final class SweepModel {

    /** Speed-ups under this are pointed out. */
    public static final double LIMIT = 1.5;

    /** Of a file whose cost is not known. */
    private static final double USUAL_MULTIPLY_ADDS = 4e9;

    private final CompareServices services;
    private final CompareChoices choices;
    private final Measuring measuring;
    private final Writing writing;
    private final Supplier<Measurement> measurement;
    private final SweepGrid grid;
    private final ReadOnlyObjectWrapper<SweepResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private AtomicReference<SweepResult> newest = new AtomicReference<>();

    /** @param measurement the last measurement, for the estimate; gives null for none */
    SweepModel(CompareServices services, CompareChoices choices, Measuring measuring, Writing writing,
               Supplier<Measurement> measurement) {
        this.services = services;
        this.choices = choices;
        this.measuring = measuring;
        this.writing = writing;
        this.measurement = measurement;
        grid = SweepGrid.usual(services.threads());
    }

    /** What was measured, as far as it is done; null at first. */
    public ReadOnlyObjectProperty<SweepResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether a sweep is under way. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Whether a sweep can be started. */
    public BooleanBinding readyBinding() {
        return measuring.activeProperty().not().and(choices.hindranceBinding().isEmpty());
    }

    /** How much there is to measure and how long it will take, before it is started. */
    public String estimate() {
        List<Candidate> systems = choices.chosen();
        double seconds = SweepEstimate.sum(SweepEstimate.cells(grid, systems.stream().map(this::secondsPerPicture).toList()));
        boolean known = systems.stream().allMatch(system -> measured(system).isPresent());
        return String.format(Locale.ROOT, "%d system%s under batches %s and threads %s: about %s%s", systems.size(),
                systems.size() == 1 ? "" : "s", words(grid.batches()), words(grid.threads()), SweepWords.duration(seconds),
                known ? "." : ", guessed from multiply-adds until they were measured.");
    }

    private static String words(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(Object::toString).toList());
    }

    /** With one thread. */
    private double secondsPerPicture(Candidate system) {
        return measured(system).orElseGet(() -> multiplyAdds(system) / SweepEstimate.GUESS_PER_THREAD);
    }

    private Optional<Double> measured(Candidate system) {
        Measurement known = measurement.get();
        if (known == null || !known.settings().picture().equals(PictureSize.square(choices.sizeProperty().get()))
                || known.settings().engine() != choices.engineProperty().get()) {
            return Optional.empty();
        }
        return known.rows().stream().filter(row -> row.name().equals(system.title())).findFirst()
                .map(ComparedRow::timing).map(timing -> timing.millisPerPicture() / 1000 * known.settings().threads());
    }

    private double multiplyAdds(Candidate system) {
        return system.system(choices.classesProperty().get(), choices.sizeProperty().get())
                .map(plan -> plan.cost().multiplyAdds()).or(system::multiplyAdds).map(Long::doubleValue)
                .orElse(USUAL_MULTIPLY_ADDS);
    }

    /** Starts; nothing happens while another measurement is under way. */
    public void measure() {
        if (!readyBinding().get()) {
            return;
        }
        List<Candidate> systems = choices.chosen();
        List<SystemChoice> opened = systems.stream().map(Candidate::choice).toList();
        ComparisonSettings settings = choices.settings();
        AtomicReference<SweepResult> cells = new AtomicReference<>();
        newest = cells;
        SweepResult before = result.get();
        result.set(null);
        underWay.set(true);
        measuring.start("Sweeping " + String.join(", ", choices.names()), new LiveSweep(cells, grid),
                monitor -> services.sweep().measure(opened, settings, grid, services.photographs().read(), cells::set,
                        monitor), this::keep, () -> ended(before));
    }

    /** A sweep that came to nothing does not cost the one before it. */
    private void ended(SweepResult before) {
        underWay.set(false);
        if (result.get() == null) {
            result.set(before);
        }
    }

    private void keep(SweepResult measured) {
        if (!measured.cells().isEmpty()) {
            result.set(measured);
        }
    }

    /** Takes over the cells that are done; called a few times a second. */
    void sample() {
        SweepResult cells = newest.get();
        if (underWay.get() && cells != null && cells != result.get()) {
            result.set(cells);
        }
    }

    /** All cells for the chart. */
    public List<SweepPoint> points() {
        List<SweepPoint> points = new ArrayList<>();
        SweepResult shown = result.get();
        for (int system = 0; shown != null && system < shown.systems().size(); system++) {
            for (SweepCell cell : shown.cells()) {
                SystemFacts facts = shown.systems().get(system);
                points.add(new SweepPoint(facts.name(), SystemRoles.of(facts), cell.threads(),
                        cell.batch(), cell.timings().get(system).millisPerPicture(),
                        cell.speedUps().get(system).ratio()));
            }
        }
        return points;
    }

    /** Systems whose speed-up can be shown: all but the first. */
    public List<String> others() {
        SweepResult shown = result.get();
        return shown == null ? List.of() : shown.systems().stream().skip(1).map(facts -> facts.name()).toList();
    }

    /** Where the speed-up of a system falls under {@link #LIMIT}, and how many threads were really at work. */
    public String words(String system) {
        SweepResult shown = result.get();
        return shown == null ? "" : SweepWords.of(shown, system, underWay.get());
    }

    /** Writes all cells as comma-separated values. */
    public void saveTable(Path file) {
        byte[] bytes = SweepCsv.of(result.get()).getBytes(StandardCharsets.UTF_8);
        writing.start(file, () -> services.writer().write(file, bytes));
    }
}
