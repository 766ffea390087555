package wae.view.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import wae.chart.Role;
import wae.domain.classification.Branch;
import wae.viewmodel.compare.Candidate;
import wae.viewmodel.compare.CompareChoices;
import wae.viewmodel.compare.PredictionText;
import wae.viewmodel.compare.PredictionsModel;
import wae.words.Words;

/** {@code compare-predictions.fxml}: two predictions for one image, and those of the branches of the accelerated one. */
public final class PredictionsController {

    private final PredictionsModel model;
    private final CompareChoices choices;
    private final SystemFiles files;
    private PredictionCard left;
    private PredictionCard right;

    @FXML
    private VBox root;
    @FXML
    private VBox empty;
    @FXML
    private MenuButton addRun;
    @FXML
    private VBox shown;
    @FXML
    private HBox cards;
    @FXML
    private VBox middle;
    @FXML
    private Label badge;
    @FXML
    private VBox branches;
    @FXML
    private HBox branchBars;
    @FXML
    private Slider weight;
    @FXML
    private Label weightText;
    @FXML
    private ToggleSwitch high;
    @FXML
    private Label highText;

    /** @param files asks for classifiers to add */
    public PredictionsController(PredictionsModel model, CompareChoices choices, SystemFiles files) {
        this.model = model;
        this.choices = choices;
        this.files = files;
    }

    @FXML
    private void initialize() {
        left = new PredictionCard(Words.of("compare.classifier-left"), model.leftProperty());
        right = new PredictionCard(Words.of("compare.classifier-right"), model.rightProperty());
        for (PredictionCard card : List.of(left, right)) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(0);
            card.setMinWidth(0); // both have the same width
        }
        cards.getChildren().setAll(left, middle, right);
        weight.valueProperty().bindBidirectional(model.fusionWeightProperty());
        high.selectedProperty().bindBidirectional(model.highOnProperty());
        root.sceneProperty().addListener((of, was, is) -> model.shownProperty().set(is != null));
        choices.candidates().addListener((ListChangeListener<Candidate>) change -> offer());
        InvalidationListener change = of -> show();
        model.predictionsProperty().addListener(change);
        model.fusionWeightProperty().addListener(change);
        model.highOnProperty().addListener(change);
        model.rightProperty().addListener(change);
        files.offerRuns(addRun);
        offer();
        show();
    }

    private void offer() {
        List<String> titles = model.titles();
        left.offer(titles);
        right.offer(titles);
        Tabs.show(right, titles.size() > 1);
        Tabs.show(middle, titles.size() > 1);
        Tabs.show(empty, titles.isEmpty());
        Tabs.show(shown, !titles.isEmpty());
    }

    private void show() {
        left.show(model.prediction(model.leftProperty().get()));
        right.show(model.prediction(model.rightProperty().get()));
        badge.setText(model.agree().map(same -> same ? Words.of("compare.agree")
                : Words.of("compare.disagree")).orElse(""));
        badge.getStyleClass().removeAll("agree", "disagree");
        model.agree().ifPresent(same -> badge.getStyleClass().add(same ? "agree" : "disagree"));
        Optional<PredictionText> accelerated = model.prediction(model.rightProperty().get())
                .filter(PredictionText::hasBranches)
                .or(() -> model.prediction(model.leftProperty().get()).filter(PredictionText::hasBranches));
        branches.setVisible(accelerated.isPresent());
        weightText.setText(String.format(Locale.ROOT, "%.2f", model.fusionWeightProperty().get()));
        accelerated.ifPresent(this::showBranches);
    }

    private void showBranches(PredictionText prediction) {
        branchBars.getChildren().clear();
        for (Branch branch : Branch.values()) {
            PredictionBars bars = new PredictionBars();
            bars.show(prediction.top(branch), branch == Branch.LOW ? Role.LOW : branch == Branch.FUSION ? Role.FUSION
                    : Role.WAE);
            VBox column = new VBox(4, new Label(title(branch)), bars);
            column.setPrefWidth(0);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
            branchBars.getChildren().add(column);
        }
        highText.setText(prediction.highChange().orElse(""));
    }

    private static String title(Branch branch) {
        return switch (branch) {
            case LOW -> Words.of("compare.branch-low-only");
            case FUSION -> Words.of("compare.branch-fusion-only");
            case SUM -> Words.of("compare.branch-sum");
        };
    }

    @FXML
    private void addFile() {
        files.addFile();
    }

    @FXML
    private void resetWeight() {
        model.fusionWeightProperty().set(PredictionText.RELEASED);
    }
}
