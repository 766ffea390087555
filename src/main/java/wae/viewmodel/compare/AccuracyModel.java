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
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.task.Monitor;
import wae.words.Words;

/** Accuracy against latency: trained systems that were measured are evaluated on labelled images, beside those of the paper. */
public final class AccuracyModel {

    /** Batch size of an evaluation, which is not timed. */
    private static final int BATCH = 16;

    private final CompareServices services;
    private final CompareChoices choices;
    private final ActiveMeasurement active;
    private final ReadOnlyObjectProperty<Measurement> measurement;
    private final Consumer<Measurement> result;
    private final BooleanBinding ready;
    private final ObjectProperty<TopRank> chosenRank = new SimpleObjectProperty<>();

    /** @param result receives the measurement with accuracies */
    AccuracyModel(CompareServices services, CompareChoices choices, ActiveMeasurement active,
                  ReadOnlyObjectProperty<Measurement> measurement, Consumer<Measurement> result) {
        this.services = services;
        this.choices = choices;
        this.active = active;
        this.measurement = measurement;
        this.result = result;
        ready = Bindings.createBooleanBinding(() -> !active.activeProperty().get() && !evaluable().isEmpty(),
                active.activeProperty(), measurement, choices.candidates());
    }

    /** Whether there is a measured, trained system whose file is known. */
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

    /** Evaluates on the validation images of a folder. */
    public void evaluate(Path folder) {
        ComparisonSettings settings = choices.settings();
        evaluate(settings, new DataChoice.Folder(folder, 0).title() + " (validation)",
                monitor -> size -> services.labelled().open(folder, size, settings.timing().seed(), monitor));
    }

    /** Evaluates on generated images. */
    public void evaluateOnShapes() {
        ComparisonSettings settings = choices.settings();
        evaluate(settings, new DataChoice.ShapesAndTextures(0).title() + " (validation)",
                monitor -> size -> (LabelledData) new ShapesAndTextures(size, settings.timing().seed()));
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
        active.start(Words.of("compare.evaluation-job", title), live, monitor -> {
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
        }, found -> show(measured, found), () -> { });
    }

    private void show(Measurement measured, Map<String, DataAccuracy> found) {
        if (measurement.get() == measured) {
            result.accept(measured.with(measured.rows().stream()
                    .map(row -> Optional.ofNullable(found.get(row.name())).map(row::with).orElse(row)).toList()));
        }
    }

    /** Which error the user selected; null for the one that suits the classifiers. */
    public ObjectProperty<TopRank> chosenRankProperty() {
        return chosenRank;
    }

    /** The points of the chart. @param other a second measurement, or null */
    public AccuracyPoints points(Measurement other) {
        return AccuracyPoints.of(Stream.of(Optional.ofNullable(measurement.get()), Optional.ofNullable(other))
                .flatMap(Optional::stream).toList(), Optional.ofNullable(chosenRank.get()));
    }
}
