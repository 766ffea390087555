package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import wae.chart.Role;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.PictureComparison;
import wae.domain.comparison.SidePrediction;
import wae.domain.comparison.SystemChoice;
import wae.viewmodel.Job;
import wae.viewmodel.Notices;
import wae.viewmodel.OpenPicture;

/** What two trained classifiers make of the picture that is open, and what the accelerated one's branches add to it. */
public final class PredictionsModel {

    private final CompareServices services;
    private final CompareChoices choices;
    private final Notices notices;
    private final ReadOnlyObjectProperty<OpenPicture> picture;
    private final StringProperty left = new SimpleStringProperty();
    private final StringProperty right = new SimpleStringProperty();
    private final Suggestion suggestedLeft = new Suggestion(left);
    private final Suggestion suggestedRight = new Suggestion(right);
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final DoubleProperty fusionWeight = new SimpleDoubleProperty(0.5);
    private final BooleanProperty highOn = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Map<String, SidePrediction>> predictions = new ReadOnlyObjectWrapper<>(Map.of());
    private Job running;

    /** @param picture that is open, null for none */
    PredictionsModel(CompareServices services, CompareChoices choices, Notices notices,
                  ReadOnlyObjectProperty<OpenPicture> picture) {
        this.services = services;
        this.choices = choices;
        this.notices = notices;
        this.picture = picture;
        choices.candidates().addListener((ListChangeListener<Candidate>) change -> chooseSides());
        picture.addListener((of, was, is) -> changed());
        left.addListener((of, was, is) -> changed());
        right.addListener((of, was, is) -> changed());
        shown.addListener((of, was, is) -> changed());
        choices.engineProperty().addListener((of, was, is) -> changed());
        choices.threadsProperty().addListener((of, was, is) -> changed());
    }

    /** Title of the classifier on the left, the baseline at first; null for none. */
    public StringProperty leftProperty() {
        return left;
    }

    /** Title of the classifier on the right, an accelerated one at first; null for none. */
    public StringProperty rightProperty() {
        return right;
    }

    /** Whether anyone looks; while nobody does, nothing is classified. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Share of the fusion network in an accelerated classifier's score: 0 low branch alone, 1 fusion alone. */
    public DoubleProperty fusionWeightProperty() {
        return fusionWeight;
    }

    /** Whether I_H is there; off, it is zero everywhere. */
    public BooleanProperty highOnProperty() {
        return highOn;
    }

    /** The picture that is open; null for none. */
    public ReadOnlyObjectProperty<OpenPicture> pictureProperty() {
        return picture;
    }

    /** What each classifier says of the open picture, by title; empty until they are asked. */
    public ReadOnlyObjectProperty<Map<String, SidePrediction>> predictionsProperty() {
        return predictions.getReadOnlyProperty();
    }

    /** Titles of all that can be asked: what came from files, as everything else here is untrained. */
    public List<String> titles() {
        return trained().map(Candidate::title).toList();
    }

    private Stream<Candidate> trained() {
        return choices.candidates().stream().filter(each -> !(each.choice() instanceof SystemChoice.Untrained));
    }

    private void chooseSides() {
        List<String> titles = titles();
        suggestedLeft.offer(first(Role.BASELINE, suggestedRight.isUsers() ? right.get() : null), titles);
        suggestedRight.offer(first(Role.WAE, left.get()), titles);
    }

    /** The first of a role, else the first that is not taken; null if there is none. */
    private String first(Role role, String taken) {
        List<Candidate> free = trained().filter(each -> !each.title().equals(taken)).toList();
        return free.stream().filter(each -> each.role() == role).findFirst()
                .or(() -> free.stream().findFirst()).map(Candidate::title).orElse(null);
    }

    private void changed() {
        predictions.set(Map.of());
        if (shown.get()) {
            ask();
        }
    }

    /** Asks both sides, and all trained systems that are chosen for the table; nothing happens without a picture. */
    public void ask() {
        List<Candidate> asked = trained().filter(each -> each.chosenProperty().get()
                || each.title().equals(left.get()) || each.title().equals(right.get())).toList();
        OpenPicture open = picture.get();
        if (running != null) {
            running.cancel();
        }
        if (open == null || asked.isEmpty()) {
            return;
        }
        ComparisonSettings settings = choices.settings();
        List<SystemChoice> opened = asked.stream().map(Candidate::choice).toList();
        running = services.workers().networks().start("Classifying " + open.name(),
                job -> new PictureComparison(services.comparison().opener()).ask(opened, settings, open.picture(), job), notices.orProblem(found -> {
                    Map<String, SidePrediction> byTitle = new LinkedHashMap<>();
                    for (int i = 0; i < found.size(); i++) {
                        byTitle.put(asked.get(i).title(), found.get(i));
                    }
                    predictions.set(byTitle);
                }));
    }

    /** What a side says, as the weight and I_H are set; empty until it was asked. */
    public Optional<SideWords> side(String title) {
        return Optional.ofNullable(title).map(predictions.get()::get)
                .map(found -> new SideWords(found, fusionWeight.get(), highOn.get(), conditions()));
    }

    /** Predictions are forgotten when these change, so they are those of the predictions. */
    private String conditions() {
        int threads = choices.threadsProperty().get();
        return choices.engineProperty().get().title() + ", " + threads + (threads == 1 ? " thread" : " threads");
    }

    /** Whether both sides name the same class first; empty until both were asked. */
    public Optional<Boolean> agree() {
        return side(left.get()).flatMap(one -> side(right.get()).map(other -> one.best().equals(other.best())));
    }

    /** The likeliest classes of each system of a measurement in words, by the system's name. */
    Map<String, List<String>> topFive() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        new ArrayList<>(predictions.get().values()).forEach(found -> words.put(found.facts().name(),
                new SideWords(found, SideWords.RELEASED, true, "").top().stream().map(ClassBar::words).toList()));
        return words;
    }
}
