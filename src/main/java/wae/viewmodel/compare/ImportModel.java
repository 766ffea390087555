package wae.viewmodel.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.InputConvention;
import wae.domain.classification.LabelChoice;
import wae.domain.classification.ModelConvention;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.PixelPreset;
import wae.domain.classification.ScoreKind;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.CountWords;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.OpenedSystem;
import wae.domain.comparison.SystemChoice;
import wae.domain.comparison.SystemFacts;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Backbone;
import wae.domain.task.Problem;
import wae.viewmodel.Notices;
import wae.words.Words;

/**
 * Adds a user's files to the comparison: run folders and classifiers of this program, external models, plans, and
 * measurements. For an external model the user selects the input normalisation, which is not in the file.
 */
public final class ImportModel {

    private final CompareServices services;
    private final CompareChoices choices;
    private final Notices notices;
    private final Consumer<Measurement> result;
    private final ReadOnlyObjectWrapper<Pending> pending = new ReadOnlyObjectWrapper<>();
    private final Deque<Pending> queue = new ArrayDeque<>();
    private final ObjectProperty<PixelPreset> pixels = new SimpleObjectProperty<>(PixelPreset.IMAGENET);
    private final ObjectProperty<PixelLayout> layout = new SimpleObjectProperty<>();
    private final ObjectProperty<String> output = new SimpleObjectProperty<>();
    private final ObjectProperty<ScoreKind> scores = new SimpleObjectProperty<>();
    private final ObjectProperty<LabelChoice> labels = new SimpleObjectProperty<>(LabelChoice.AUTO);

    /** @param result receives measurements that were opened */
    ImportModel(CompareServices services, CompareChoices choices, Notices notices, Consumer<Measurement> result) {
        this.services = services;
        this.choices = choices;
        this.notices = notices;
        this.result = result;
    }

    /**
     * An external model whose input convention the user must select.
     *
     * @param model its file
     * @param facts known from its graph
     * @param outputs that can be scores, the one that looks most like it first
     */
    public record Pending(Path model, SystemFacts facts, List<String> outputs) {

        /** Copies the list. */
        public Pending {
            outputs = List.copyOf(outputs);
        }

        /** The name of its row. */
        public String name() {
            return facts.name();
        }

        /** What is known of it, as text. */
        public String about() {
            return ImportModel.about(facts);
        }
    }

    /** The model that waits for the user; null for none. */
    public ReadOnlyObjectProperty<Pending> pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** Input normalisation of the pending model. */
    public ObjectProperty<PixelPreset> pixelsProperty() {
        return pixels;
    }

    /** Layout of the pending model; null to take the one that its input shape shows. */
    public ObjectProperty<PixelLayout> layoutProperty() {
        return layout;
    }

    /** Output with the scores of the pending model; null to take the one that looks most like it. */
    public ObjectProperty<String> outputProperty() {
        return output;
    }

    /** What the scores of the pending model are; null to tell by its graph and values. */
    public ObjectProperty<ScoreKind> scoresProperty() {
        return scores;
    }

    /** Labels of the pending model. */
    public ObjectProperty<LabelChoice> labelsProperty() {
        return labels;
    }

    /** Takes the labels of the pending model from a file. */
    public void readLabels(Path file) {
        services.workers().files().start(Words.of("shell.opening", file.getFileName()), job -> services.labels().read(file),
                notices.orProblem(labels::set));
    }

    /** Opens a file or folder and adds its content. */
    public void add(Path file) {
        ComparisonSettings settings = choices.settings();
        services.workers().files().start(Words.of("shell.opening", file.getFileName()), job -> read(file, settings),
                notices.orProblem(Runnable::run));
    }

    /** Off the JavaFX thread; what it returns is run on it. */
    private Runnable read(Path file, ComparisonSettings settings) throws Problem {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") && !Files.isDirectory(file)) {
            return json(file);
        }
        SystemChoice.Trained trained = new SystemChoice.Trained(file);
        try {
            OpenedSystem opened = open(trained, settings);
            SystemFacts facts = opened.facts();
            Optional<ClassifierSystem> system = opened.system();
            return () -> choices.add(trained, facts, about(facts), system);
        } catch (Problem notTrainedHere) {
            if (!name.endsWith(".onnx") || Files.isDirectory(file)) {
                throw notTrainedHere;
            }
            OpenedSystem opened = open(new SystemChoice.External(file, ModelConvention.of(InputConvention.of(PixelPreset.UNIT))),
                    settings);
            Pending model = new Pending(file, opened.facts(), opened.outputs());
            return () -> ask(model);
        }
    }

    private OpenedSystem open(SystemChoice choice, ComparisonSettings settings) throws Problem {
        return services.comparison().opener().open(choice, settings);
    }

    /** One model after another. */
    private void ask(Pending model) {
        queue.add(model);
        if (pending.get() == null) {
            next();
        }
    }

    /** Outputs and labels are those of one model; pixels are often the same for the next. */
    private void next() {
        output.set(null);
        scores.set(null);
        labels.set(LabelChoice.AUTO);
        pending.set(queue.poll());
    }

    private Runnable json(Path file) throws Problem {
        Problem noPlan;
        try {
            Backbone backbone = Backbone.of(services.plans().read(file), AutoEncoderPlans.DEFAULT_WIDTH);
            return () -> choices.add(backbone);
        } catch (IllegalArgumentException e) {
            throw new Problem(Words.of("compare.plan-refused", file.getFileName(), e.getMessage()), e);
        } catch (Problem e) {
            noPlan = e;
        }
        try {
            Measurement measurement = services.measurements().read(file);
            return () -> result.accept(measurement);
        } catch (Problem noMeasurement) {
            Problem neither = new Problem(Words.of("compare.json-refused", noPlan.getMessage()), noPlan);
            neither.addSuppressed(noMeasurement);
            throw neither;
        }
    }

    /** Adds the pending model with the selected input convention. */
    public void confirm() {
        Pending model = pending.get();
        if (model != null) {
            InputConvention input = new InputConvention(pixels.get(), Optional.ofNullable(layout.get()));
            ModelConvention convention = new ModelConvention(input, Optional.ofNullable(output.get()),
                    Optional.ofNullable(scores.get()), labels.get());
            choices.add(new SystemChoice.External(model.model(), convention), model.facts(),
                    Words.of("compare.about-input", model.about(), pixels.get().title()), Optional.empty());
            next();
        }
    }

    /** Drops the pending model. */
    public void cancel() {
        next();
    }

    private static String about(SystemFacts facts) {
        String multiplyAdds = facts.multiplyAdds()
                .map(count -> Words.of("compare.about-multiply-adds", CountWords.multiplyAdds(count)))
                .orElse(Words.of("compare.about-no-multiply-adds"));
        return facts.trained() ? Words.of("compare.about", facts.picture(), multiplyAdds)
                : Words.of("compare.about-untrained", facts.picture(), multiplyAdds);
    }
}
