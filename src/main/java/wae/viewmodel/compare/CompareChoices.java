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

/** What the user wants compared, and how; a list that runs quickly at first. */
public final class CompareChoices {

    private static final List<String> FIRST = List.of("vgg16", "half-vgg16", "wae-vgg16");

    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList(
            candidate -> new Observable[] {candidate.chosenProperty()});
    private final StringProperty reference = new SimpleStringProperty("");
    private final ObjectProperty<Engine> engine = new SimpleObjectProperty<>(Engine.ONNX);
    private final IntegerProperty size = new SimpleIntegerProperty(224);
    private final IntegerProperty classes = new SimpleIntegerProperty(1000);
    private final IntegerProperty batch = new SimpleIntegerProperty(1);
    private final IntegerProperty threads;
    private final IntegerProperty rounds = new SimpleIntegerProperty(TimingSettings.STANDARD.minRounds());
    private final IntegerProperty seconds = new SimpleIntegerProperty((int) TimingSettings.STANDARD.minSeconds());
    private final StringBinding hindrance;

    /** @param cores of the machine */
    CompareChoices(int cores) {
        threads = new SimpleIntegerProperty(cores);
        Systems.backbones().forEach(backbone -> add(backbone, false));
        FIRST.forEach(name -> chosen(name).set(true));
        hindrance = Bindings.createStringBinding(() -> names().isEmpty() ? "Choose at least one system." : "",
                candidates);
    }

    /** Everything that can be compared; changes are told also when one is chosen or not. */
    public ObservableList<Candidate> candidates() {
        return candidates;
    }

    /** Whether a system is compared. @throws IllegalArgumentException if there is none of that title */
    public BooleanProperty chosen(String title) {
        return candidate(title).chosenProperty();
    }

    private Candidate candidate(String title) {
        return find(title).orElseThrow(() -> new IllegalArgumentException("there is no " + title));
    }

    /** What has a title; empty if nothing has, or the title is null. */
    Optional<Candidate> find(String title) {
        return candidates.stream().filter(candidate -> candidate.title().equals(title)).findFirst();
    }

    /** Adds the systems around a backbone of the user's own, baseline and WAE chosen; replaces one of the same name. */
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
     * Adds a user's file, chosen; one that is there already is chosen only. A trained one takes the place of the list
     * that is chosen at first: large untrained networks beside it would be waited for and say nothing of it.
     *
     * @param about  what is known of it
     * @param system its plan, if it is one of ours
     */
    void add(SystemChoice choice, SystemFacts facts, String about, Optional<ClassifierSystem> system) {
        Candidate found = candidates.stream().filter(candidate -> candidate.choice().equals(choice)).findFirst()
                .orElse(null);
        if (found == null) {
            found = Candidate.file(choice, unused(facts.name()), about, facts, system);
            candidates.add(found);
        }
        if (choice instanceof SystemChoice.Trained && names().equals(FIRST)) {
            FIRST.forEach(name -> chosen(name).set(false));
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

    /** Takes away what the user brought. */
    public void remove(Candidate own) {
        candidates.remove(own);
    }

    /** Title of the system that speed-ups shall refer to; the first baseline that is chosen, if this one is not. */
    public StringProperty referenceProperty() {
        return reference;
    }

    /** Engine that runs all systems. */
    public ObjectProperty<Engine> engineProperty() {
        return engine;
    }

    /** Side of the pictures, pixels. */
    public IntegerProperty sizeProperty() {
        return size;
    }

    /** Classes that each untrained system tells apart. */
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

    /** What is chosen, in the order of the candidates, but the reference first: the user's, else the first baseline. */
    public List<Candidate> chosen() {
        List<Candidate> chosen = new ArrayList<>(candidates.filtered(each -> each.chosenProperty().get()));
        chosen.stream().filter(each -> each.title().equals(reference.get())).findFirst()
                .or(() -> chosen.stream().filter(each -> each.role() == Role.BASELINE).findFirst())
                .ifPresent(first -> Collections.rotate(chosen.subList(0, chosen.indexOf(first) + 1), 1));
        return chosen;
    }

    /** Titles of what is chosen; the first is what speed-ups refer to. */
    public List<String> names() {
        return chosen().stream().map(Candidate::title).toList();
    }

    /** How it is compared. */
    ComparisonSettings settings() {
        return new ComparisonSettings(classes.get(), PictureSize.square(size.get()), engine.get(), threads.get(),
                TimingSettings.STANDARD.withBatch(batch.get()).withLeast(rounds.get(), seconds.get()));
    }
}
