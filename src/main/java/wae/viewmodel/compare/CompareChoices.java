package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.chart.Role;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.SystemChoice;
import wae.domain.comparison.SystemFacts;
import wae.domain.image.PictureSize;
import wae.domain.network.Backbone;
import wae.domain.network.Engine;
import wae.domain.timing.TimingSettings;
import wae.words.Words;

/** The selected systems and settings; at first a list that runs quickly. */
public final class CompareChoices {

    private static final List<String> DEFAULT = List.of("vgg16", "half-vgg16", "wae-vgg16");

    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList(
            candidate -> new Observable[] {candidate.chosenProperty()});
    private final StringProperty baseline = new SimpleStringProperty("");
    private final ObjectProperty<Engine> engine = new SimpleObjectProperty<>(Engine.ONNX);
    private final IntegerProperty size = new SimpleIntegerProperty(224);
    private final IntegerProperty classes = new SimpleIntegerProperty(1000);
    private final IntegerProperty batch = new SimpleIntegerProperty(1);
    private final IntegerProperty threads;
    private final IntegerProperty rounds = new SimpleIntegerProperty(TimingSettings.STANDARD.minRounds());
    private final IntegerProperty seconds = new SimpleIntegerProperty((int) TimingSettings.STANDARD.minSeconds());
    private final StringBinding invalidReason;

    /** @param cores of the machine */
    CompareChoices(int cores) {
        threads = new SimpleIntegerProperty(cores);
        Systems.backbones().forEach(backbone -> add(backbone, false));
        DEFAULT.forEach(name -> chosen(name).set(true));
        invalidReason = Bindings.createStringBinding(() -> names().isEmpty() ? Words.of("compare.none-selected") : "",
                candidates);
    }

    /** Everything that can be compared; changes also when one is selected or not. */
    public ObservableList<Candidate> candidates() {
        return candidates;
    }

    /** Whether a system is selected. @throws IllegalArgumentException if there is none of that title */
    public BooleanProperty chosen(String title) {
        return candidate(title).chosenProperty();
    }

    private Candidate candidate(String title) {
        return find(title).orElseThrow(() -> new IllegalArgumentException("there is no " + title));
    }

    /** The system with a title; empty if there is none, or the title is null. */
    Optional<Candidate> find(String title) {
        return candidates.stream().filter(candidate -> candidate.title().equals(title)).findFirst();
    }

    /** Adds the systems around a backbone of the user, with baseline and WAE selected; replaces one of the same name. */
    void add(Backbone backbone) {
        candidates.removeIf(candidate -> candidate.group().equals(backbone.name()) && candidate.isOwn());
        add(backbone, true);
        List.of(SystemKind.BASELINE, SystemKind.WAE).forEach(kind -> chosen(kind.prefix() + backbone.name()).set(true));
    }

    private void add(Backbone backbone, boolean own) {
        List<Candidate> added = new ArrayList<>();
        for (SystemKind kind : SystemKind.values()) {
            added.add(Candidate.untrained(new SystemChoice.Untrained(kind, backbone), own));
        }
        candidates.addAll(added);
    }

    /**
     * Adds and selects a user's file; one that was added before is only selected. A trained one deselects the default
     * list: large untrained networks beside it take long and are no comparison.
     *
     * @param about  more about it, as text
     * @param system its plan, if it was trained by this program
     */
    void add(SystemChoice choice, SystemFacts facts, String about, Optional<ClassifierSystem> system) {
        Candidate found = candidates.stream().filter(candidate -> candidate.choice().equals(choice)).findFirst()
                .orElse(null);
        if (found == null) {
            found = Candidate.file(choice, unused(facts.name()), about, facts, system);
            candidates.add(found);
        }
        if (choice instanceof SystemChoice.Trained && names().equals(DEFAULT)) {
            DEFAULT.forEach(name -> chosen(name).set(false));
        }
        found.chosenProperty().set(true);
    }

    private String unused(String title) {
        String unused = title;
        for (int number = 2; find(unused).isPresent(); number++) {
            unused = title + " " + number;
        }
        return unused;
    }

    /** Removes what the user added. */
    public void remove(Candidate own) {
        candidates.remove(own);
    }

    /** Title of the system that speed-ups refer to; the first selected baseline, if this one is not selected. */
    public StringProperty baselineProperty() {
        return baseline;
    }

    /** Engine that runs all systems. */
    public ObjectProperty<Engine> engineProperty() {
        return engine;
    }

    /** Width and height of the images, pixels. */
    public IntegerProperty sizeProperty() {
        return size;
    }

    /** Number of classes of untrained systems. */
    public IntegerProperty classesProperty() {
        return classes;
    }

    /** Images per run. */
    public IntegerProperty batchProperty() {
        return batch;
    }

    /** Threads of one run. */
    public IntegerProperty threadsProperty() {
        return threads;
    }

    /** Minimum number of rounds. */
    public IntegerProperty roundsProperty() {
        return rounds;
    }

    /** Minimum duration, s. */
    public IntegerProperty secondsProperty() {
        return seconds;
    }

    /** Why nothing can be measured, in one sentence; empty if it can. */
    public StringBinding invalidReasonBinding() {
        return invalidReason;
    }

    /** The selected systems, the baseline first: the user's, else the first one. */
    public List<Candidate> chosen() {
        List<Candidate> chosen = new ArrayList<>(candidates.filtered(each -> each.chosenProperty().get()));
        chosen.stream().filter(each -> each.title().equals(baseline.get())).findFirst()
                .or(() -> chosen.stream().filter(each -> each.role() == Role.BASELINE).findFirst())
                .ifPresent(first -> Collections.rotate(chosen.subList(0, chosen.indexOf(first) + 1), 1));
        return chosen;
    }

    /** Titles of the selected systems; speed-ups refer to the first. */
    public List<String> names() {
        return chosen().stream().map(Candidate::title).toList();
    }

    /** How it is compared. */
    ComparisonSettings settings() {
        return new ComparisonSettings(classes.get(), PictureSize.square(size.get()), engine.get(), threads.get(),
                TimingSettings.STANDARD.withBatch(batch.get()).withLeast(rounds.get(), seconds.get()));
    }
}
