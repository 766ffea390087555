package wae.viewmodel.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import wae.domain.classification.Systems;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.SystemChoice;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.timing.TimingSettings;

/** What the user wants compared, and how; a list that runs quickly at first. */
public final class CompareChoices {

    private static final List<String> FIRST = List.of("vgg16", "half-vgg16", "wae-vgg16");

    private final Map<String, BooleanProperty> systems = new LinkedHashMap<>();
    private final ObjectProperty<Engine> engine = new SimpleObjectProperty<>(Engine.ONNX);
    private final IntegerProperty size = new SimpleIntegerProperty(224);
    private final IntegerProperty classes = new SimpleIntegerProperty(1000);
    private final IntegerProperty batch = new SimpleIntegerProperty(1);
    private final IntegerProperty threads;
    private final IntegerProperty rounds = new SimpleIntegerProperty(TimingSettings.STANDARD.leastRounds());
    private final IntegerProperty seconds = new SimpleIntegerProperty((int) TimingSettings.STANDARD.leastSeconds());
    private final StringBinding hindrance;

    /** @param cores of the machine */
    CompareChoices(int cores) {
        threads = new SimpleIntegerProperty(cores);
        for (String name : Systems.names()) {
            systems.put(name, new SimpleBooleanProperty(FIRST.contains(name)));
        }
        hindrance = Bindings.createStringBinding(() -> names().isEmpty() ? "Choose at least one system." : "",
                systems.values().toArray(Observable[]::new));
    }

    /** Whether a system is compared; names as {@link Systems} knows them. */
    public BooleanProperty chosen(String system) {
        return systems.get(system);
    }

    /** Engine that runs all systems. */
    public ObjectProperty<Engine> engineProperty() {
        return engine;
    }

    /** Side of the pictures, pixels. */
    public IntegerProperty sizeProperty() {
        return size;
    }

    /** Classes that each system tells apart. */
    public IntegerProperty classesProperty() {
        return classes;
    }

    /** Pictures in one run. */
    public IntegerProperty batchProperty() {
        return batch;
    }

    /** Threads that one run may use. */
    public IntegerProperty threadsProperty() {
        return threads;
    }

    /** Rounds at least. */
    public IntegerProperty roundsProperty() {
        return rounds;
    }

    /** Seconds at least. */
    public IntegerProperty secondsProperty() {
        return seconds;
    }

    /** Why this cannot be measured, in one sentence; empty if it can. */
    public StringBinding hindranceBinding() {
        return hindrance;
    }

    /** Names of the chosen systems, in the order of {@link Systems#names()}; the first is what speed-ups refer to. */
    public List<String> names() {
        return systems.entrySet().stream().filter(entry -> entry.getValue().get()).map(Map.Entry::getKey).toList();
    }

    /** What is chosen, in the order of {@link #names}. */
    List<SystemChoice> systems() {
        return choices(names());
    }

    /** The choices of names. */
    List<SystemChoice> choices(List<String> names) {
        return names.stream().map(name -> (SystemChoice) SystemChoice.Untrained.named(name, List.of())).toList();
    }

    /** @throws IllegalArgumentException with one sentence, if there is no such comparison */
    ComparisonSettings settings() {
        return new ComparisonSettings(classes.get(), PictureSize.square(size.get()), engine.get(),
                threads.get(),
                TimingSettings.STANDARD.withBatch(batch.get()).withLeast(rounds.get(), seconds.get()));
    }
}
