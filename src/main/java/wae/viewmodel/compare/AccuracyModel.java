package wae.viewmodel.compare;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import wae.domain.classification.TopRank;
import wae.domain.comparison.Comparison;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.DataAccuracy;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.SystemChoice;
import wae.domain.task.Monitor;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.ShapesAndTextures;

/** Accuracy against time: trained systems that were measured are evaluated on labelled pictures, beside the paper's. */
public final class AccuracyModel {

    /** Pictures in one run of an evaluation, whose time does not count. */
    private static final int BATCH = 16;

    private final CompareServices services;
    private final CompareChoices choices;
    private final Measuring measuring;
    private final ReadOnlyObjectProperty<Measurement> measurement;
    private final Consumer<Measurement> keeping;
    private final BooleanBinding ready;
    private final ObjectProperty<TopRank> chosenRank = new SimpleObjectProperty<>();

    /** @param keeping takes the measurement with accuracies */
    AccuracyModel(CompareServices services, CompareChoices choices, Measuring measuring,
                  ReadOnlyObjectProperty<Measurement> measurement, Consumer<Measurement> keeping) {
        this.services = services;
        this.choices = choices;
        this.measuring = measuring;
        this.measurement = measurement;
        this.keeping = keeping;
        ready = Bindings.createBooleanBinding(() -> !measuring.activeProperty().get() && !evaluable().isEmpty(),
                measuring.activeProperty(), measurement, choices.candidates());
    }

    /** Whether there is a trained system among those measured whose file is known. */
    public BooleanBinding readyBinding() {
        return ready;
    }

    /** Files of rows that were measured, by row. */
    private Map<String, SystemChoice> evaluable() {
        Map<String, SystemChoice> files = new LinkedHashMap<>();
        Optional.ofNullable(measurement.get()).map(Measurement::rows).orElse(List.of()).stream()
                .filter(row -> row.facts().trained()).forEach(row -> choices.find(row.name()).map(Candidate::choice)
                        .filter(choice -> !(choice instanceof SystemChoice.Untrained))
                        .ifPresent(choice -> files.put(row.name(), choice)));
        return files;
    }

    /** Evaluates on the validation pictures of a folder. */
    public void evaluate(Path folder) {
        ComparisonSettings settings = choices.settings();
        evaluate(settings, new DataChoice.Folder(folder, 0).title() + " (validation)",
                monitor -> side -> services.labelled().open(folder, side, settings.timing().seed(), monitor));
    }

    /** Evaluates on pictures that the program makes. */
    public void evaluateOnShapes() {
        ComparisonSettings settings = choices.settings();
        evaluate(settings, new DataChoice.ShapesAndTextures(0).title() + " (validation)",
                monitor -> side -> (LabelledData) new ShapesAndTextures(side, settings.timing().seed()));
    }

    @FunctionalInterface
    private interface Opening {
        Comparison.DataAtSize with(Monitor monitor);
    }

    private void evaluate(ComparisonSettings settings, String title, Opening data) {
        if (!ready.get()) {
            return;
        }
        Map<String, SystemChoice> files = evaluable();
        Measurement measured = measurement.get();
        ComparisonSettings inBatches = new ComparisonSettings(settings.classes(), settings.picture(), settings.engine(),
                settings.threads(), settings.timing().withBatch(BATCH));
        LiveEvaluation live = new LiveEvaluation(files.size());
        measuring.start("Evaluating on " + title, live, monitor -> {
            Map<String, DataAccuracy> found = new LinkedHashMap<>();
            for (Map.Entry<String, SystemChoice> file : files.entrySet()) {
                live.at(file.getKey(), found.size());
                DataAccuracy accuracy = services.comparison().evaluate(file.getValue(), inBatches,
                        data.with(monitor), title, live.watching(monitor)).forRow();
                if (accuracy.accuracy().pictures() > 0) {
                    found.put(file.getKey(), accuracy);
                }
                if (monitor.cancelled()) {
                    break;
                }
            }
            return found;
        }, found -> keep(measured, found), () -> { });
    }

    private void keep(Measurement measured, Map<String, DataAccuracy> found) {
        if (measurement.get() == measured) {
            keeping.accept(measured.with(measured.rows().stream()
                    .map(row -> Optional.ofNullable(found.get(row.name())).map(row::with).orElse(row)).toList()));
        }
    }

    /** Which error is shown, if the user said so; null for the one that suits the classifiers. */
    public ObjectProperty<TopRank> chosenRankProperty() {
        return chosenRank;
    }

    /** What accuracy against time shows. @param other a second measurement, or null */
    public AccuracyPoints points(Measurement other) {
        return AccuracyPoints.of(Stream.of(Optional.ofNullable(measurement.get()), Optional.ofNullable(other))
                .flatMap(Optional::stream).toList(), Optional.ofNullable(chosenRank.get()));
    }
}
