package wae.viewmodel.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import wae.words.Words;

/** The selected systems under every batch size and number of threads. */
public final class SweepModel {

    /** Lower speed-ups are pointed out. */
    public static final double LIMIT = 1.5;

    /** Of a file whose cost is not known. */
    private static final double USUAL_MULTIPLY_ADDS = 4e9;

    private final CompareServices services;
    private final CompareChoices choices;
    private final ActiveMeasurement active;
    private final ExportWriter exports;
    private final Supplier<Measurement> measurement;
    private final SweepGrid grid;
    private final ReadOnlyObjectWrapper<SweepResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private AtomicReference<SweepResult> newest = new AtomicReference<>();

    /** @param measurement the last measurement, for the estimate; gives null for none */
    SweepModel(CompareServices services, CompareChoices choices, ActiveMeasurement active, ExportWriter exports,
               Supplier<Measurement> measurement) {
        this.services = services;
        this.choices = choices;
        this.active = active;
        this.exports = exports;
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
        return active.activeProperty().not().and(choices.invalidReasonBinding().isEmpty());
    }

    /** How much there is to measure and how long it will take, before it is started. */
    public String estimate() {
        List<Candidate> systems = choices.chosen();
        double seconds = SweepEstimate.sum(SweepEstimate.cells(grid, systems.stream().map(this::secondsPerPicture).toList()));
        boolean known = systems.stream().allMatch(system -> measured(system).isPresent());
        return known ? Words.of("compare.sweep-estimate", systems.size(), list(grid.batches()), list(grid.threads()),
                SweepText.duration(seconds)) : Words.of("compare.sweep-guess", systems.size(), list(grid.batches()),
                list(grid.threads()), SweepText.duration(seconds));
    }

    private static String list(List<Integer> numbers) {
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

    /** Starts; nothing happens while another measurement runs. */
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
        active.start(Words.of("compare.sweep-job", String.join(", ", choices.names())), new LiveSweep(cells, grid),
                monitor -> services.sweep().measure(opened, settings, grid, services.photographs().read(), cells::set,
                        monitor), this::show, () -> ended(before));
    }

    /** A sweep without a result does not replace the one before it. */
    private void ended(SweepResult before) {
        underWay.set(false);
        if (result.get() == null) {
            result.set(before);
        }
    }

    private void show(SweepResult measured) {
        if (!measured.cells().isEmpty()) {
            result.set(measured);
        }
    }

    /** Shows the cells that are done; called a few times a second. */
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

    /** Where the speed-up of a system is below {@link #LIMIT}, and how many threads were busy. */
    public String summary(String system) {
        SweepResult shown = result.get();
        return shown == null ? "" : SweepText.of(shown, system, underWay.get());
    }

    /** Writes all cells as comma-separated values. */
    public void saveTable(Path file) {
        byte[] bytes = SweepCsv.of(result.get()).getBytes(StandardCharsets.UTF_8);
        exports.start(file, () -> services.writer().write(file, bytes));
    }
}
