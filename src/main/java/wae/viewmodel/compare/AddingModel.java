package wae.viewmodel.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.InputConvention;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.PixelPreset;
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

/**
 * Takes in what a user brings to compare: run folders and classifiers of ours, models of other programs, plans, and
 * measurement of other measurements. Of another program's model it asks how pixel values are wanted, which no file says.
 */
public final class AddingModel {

    private final CompareServices services;
    private final CompareChoices choices;
    private final Notices notices;
    private final Consumer<Measurement> showing;
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>();
    private final Deque<Asked> waiting = new ArrayDeque<>();
    private final ObjectProperty<PixelPreset> pixels = new SimpleObjectProperty<>(PixelPreset.IMAGENET);
    private final ObjectProperty<PixelLayout> layout = new SimpleObjectProperty<>();

    /** @param showing takes measurement that was opened */
    AddingModel(CompareServices services, CompareChoices choices, Notices notices, Consumer<Measurement> showing) {
        this.services = services;
        this.choices = choices;
        this.notices = notices;
        this.showing = showing;
    }

    /**
     * Another program's model about which the user must say something.
     *
     * @param model its file
     * @param facts what its graph shows
     */
    public record Asked(Path model, SystemFacts facts) {

        /** The name of its row. */
        public String name() {
            return facts.name();
        }

        /** What its graph shows, in words. */
        public String about() {
            return AddingModel.about(facts);
        }
    }

    /** The model that waits for an answer; null for none. */
    public ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The answer: what becomes of pixel values. */
    public ObjectProperty<PixelPreset> pixelsProperty() {
        return pixels;
    }

    /** The answer: their order; null to take what the model's own input shows. */
    public ObjectProperty<PixelLayout> layoutProperty() {
        return layout;
    }

    /** Looks into a file or folder and adds what it holds. */
    public void add(Path file) {
        ComparisonSettings settings = choices.settings();
        services.workers().files().start("Opening " + file.getFileName(), job -> look(file, settings),
                notices.orProblem(Runnable::run));
    }

    /** Off the screen's thread; what it returns is done on it. */
    private Runnable look(Path file, ComparisonSettings settings) throws Problem {
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
        } catch (Problem notOurs) {
            if (!name.endsWith(".onnx") || Files.isDirectory(file)) {
                throw notOurs;
            }
            SystemFacts facts = open(new SystemChoice.External(file, InputConvention.of(PixelPreset.UNIT)), settings).facts();
            return () -> ask(new Asked(file, facts));
        }
    }

    private OpenedSystem open(SystemChoice choice, ComparisonSettings settings) throws Problem {
        return services.comparison().opener().open(choice, settings);
    }

    /** About one model after another. */
    private void ask(Asked model) {
        waiting.add(model);
        if (asked.get() == null) {
            asked.set(waiting.poll());
        }
    }

    private Runnable json(Path file) throws Problem {
        Problem noPlan;
        try {
            Backbone backbone = Backbone.of(services.plans().read(file), AutoEncoderPlans.DEFAULT_WIDTH);
            return () -> choices.add(backbone);
        } catch (IllegalArgumentException e) {
            throw new Problem(file.getFileName() + " cannot be used: " + e.getMessage() + ".", e);
        } catch (Problem e) {
            noPlan = e;
        }
        try {
            Measurement measurement = services.measurements().read(file);
            return () -> showing.accept(measurement);
        } catch (Problem noMeasurement) {
            throw new Problem(noPlan.getMessage() + " Nor is it measurement.", noPlan);
        }
    }

    /** Adds the model that waits, as the user has answered. */
    public void answer() {
        Asked model = asked.get();
        if (model != null) {
            InputConvention input = new InputConvention(pixels.get(), Optional.ofNullable(layout.get()));
            choices.add(new SystemChoice.External(model.model(), input), model.facts(),
                    model.about() + ", pixels " + pixels.get().title(), Optional.empty());
            asked.set(waiting.poll());
        }
    }

    /** Forgets the model that waits. */
    public void refuse() {
        asked.set(waiting.poll());
    }

    private static String about(SystemFacts facts) {
        String multiplyAdds = facts.multiplyAdds().map(count -> CountWords.multiplyAdds(count) + " multiply-adds")
                .orElse("multiply-adds unknown");
        return (facts.trained() ? "" : "untrained, ") + "pictures of " + facts.picture() + ", " + multiplyAdds;
    }
}
