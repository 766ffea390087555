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
import wae.words.Words;

/** Predictions of two trained classifiers for the open image, and those of the branches of the accelerated one. */
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

    /** @param picture the open image, null for none */
    PredictionsModel(CompareServices services, CompareChoices choices, Notices notices,
                  ReadOnlyObjectProperty<OpenPicture> picture) {
        this.services = services;
        this.choices = choices;
        this.notices = notices;
        this.picture = picture;
        choices.candidates().addListener((ListChangeListener<Candidate>) change -> suggest());
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

    /** Whether the predictions are visible; otherwise nothing is classified. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Weight of the fusion network in the score of an accelerated classifier: 0 low branch only, 1 fusion only. */
    public DoubleProperty fusionWeightProperty() {
        return fusionWeight;
    }

    /** Whether I_H is used; else it is zero everywhere. */
    public BooleanProperty highOnProperty() {
        return highOn;
    }

    /** The open image; null for none. */
    public ReadOnlyObjectProperty<OpenPicture> pictureProperty() {
        return picture;
    }

    /** Predictions for the open image by the title of the classifier; empty until they are classified. */
    public ReadOnlyObjectProperty<Map<String, SidePrediction>> predictionsProperty() {
        return predictions.getReadOnlyProperty();
    }

    /** Titles of the classifiers: those from files, as all others are untrained. */
    public List<String> titles() {
        return trained().map(Candidate::title).toList();
    }

    private Stream<Candidate> trained() {
        return choices.candidates().stream().filter(each -> !(each.choice() instanceof SystemChoice.Untrained));
    }

    private void suggest() {
        List<String> titles = titles();
        suggestedLeft.offer(first(Role.BASELINE, suggestedRight.isUsers() ? right.get() : null), titles);
        suggestedRight.offer(first(Role.WAE, left.get()), titles);
    }

    /** The first of a role, else the first other one; null if there is none. */
    private String first(Role role, String other) {
        List<Candidate> free = trained().filter(each -> !each.title().equals(other)).toList();
        return free.stream().filter(each -> each.role() == role).findFirst()
                .or(() -> free.stream().findFirst()).map(Candidate::title).orElse(null);
    }

    private void changed() {
        predictions.set(Map.of());
        if (shown.get()) {
            classify();
        }
    }

    /** Classifies the open image with both classifiers, and with all trained systems that are selected; needs an image. */
    public void classify() {
        List<Candidate> classifiers = trained().filter(each -> each.chosenProperty().get()
                || each.title().equals(left.get()) || each.title().equals(right.get())).toList();
        OpenPicture open = picture.get();
        if (running != null) {
            running.cancel();
        }
        if (open == null || classifiers.isEmpty()) {
            return;
        }
        ComparisonSettings settings = choices.settings();
        List<SystemChoice> opened = classifiers.stream().map(Candidate::choice).toList();
        running = services.workers().networks().start(Words.of("compare.classify-job", open.name()),
                job -> new PictureComparison(services.comparison().opener()).ask(opened, settings, open.picture(), job),
                notices.orProblem(found -> {
                    Map<String, SidePrediction> byTitle = new LinkedHashMap<>();
                    for (int i = 0; i < found.size(); i++) {
                        byTitle.put(classifiers.get(i).title(), found.get(i));
                    }
                    predictions.set(byTitle);
                }));
    }

    /** The prediction of a classifier under the present weight and I_H; empty until there is one. */
    public Optional<PredictionText> prediction(String title) {
        return Optional.ofNullable(title).map(predictions.get()::get)
                .map(found -> new PredictionText(found, fusionWeight.get(), highOn.get(), conditions()));
    }

    /** Predictions are removed when engine or threads change, so these belong to them. */
    private String conditions() {
        return Words.of("shell.engine-threads", choices.engineProperty().get().title(),
                choices.threadsProperty().get());
    }

    /** Whether both predict the same class; empty until both have a prediction. */
    public Optional<Boolean> agree() {
        return prediction(left.get())
                .flatMap(one -> prediction(right.get()).map(other -> one.best().equals(other.best())));
    }

    /** The top-5 predictions of each system of a measurement as text, by the name of the system. */
    Map<String, List<String>> topFive() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        new ArrayList<>(predictions.get().values()).forEach(found -> texts.put(found.facts().name(),
                new PredictionText(found, PredictionText.RELEASED, true, "").top().stream().map(ClassBar::text)
                .toList()));
        return texts;
    }
}
