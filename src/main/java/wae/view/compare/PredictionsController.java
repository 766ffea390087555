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
import wae.viewmodel.compare.SideWords;
import wae.viewmodel.compare.PredictionsModel;

/** {@code compare-predictions.fxml}: one picture, two predictions, and what the branches of the accelerated one say. */
public final class PredictionsController {

    private final PredictionsModel model;
    private final CompareChoices choices;
    private final RowFiles files;
    private SideCard left;
    private SideCard right;

    @FXML
    private VBox root;
    @FXML
    private VBox empty;
    @FXML
    private MenuButton addRun;
    @FXML
    private VBox shown;
    @FXML
    private HBox sides;
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
    private Label weightWords;
    @FXML
    private ToggleSwitch high;
    @FXML
    private Label highWords;

    /** @param files asks for classifiers to add */
    public PredictionsController(PredictionsModel model, CompareChoices choices, RowFiles files) {
        this.model = model;
        this.choices = choices;
        this.files = files;
    }

    @FXML
    private void initialize() {
        left = new SideCard("Classifier on the left", model.leftProperty());
        right = new SideCard("Classifier on the right", model.rightProperty());
        for (SideCard card : List.of(left, right)) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(0);
            card.setMinWidth(0); // both are as wide as each other
        }
        sides.getChildren().setAll(left, middle, right);
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
        Views.show(right, titles.size() > 1);
        Views.show(middle, titles.size() > 1);
        Views.show(empty, titles.isEmpty());
        Views.show(shown, !titles.isEmpty());
    }

    private void show() {
        left.show(model.side(model.leftProperty().get()));
        right.show(model.side(model.rightProperty().get()));
        badge.setText(model.agree().map(same -> same ? "Agree" : "Disagree").orElse(""));
        badge.getStyleClass().removeAll("agree", "disagree");
        model.agree().ifPresent(same -> badge.getStyleClass().add(same ? "agree" : "disagree"));
        Optional<SideWords> accelerated = model.side(model.rightProperty().get()).filter(SideWords::hasBranches)
                .or(() -> model.side(model.leftProperty().get()).filter(SideWords::hasBranches));
        branches.setVisible(accelerated.isPresent());
        weightWords.setText(String.format(Locale.ROOT, "%.2f", model.fusionWeightProperty().get()));
        accelerated.ifPresent(this::showBranches);
    }

    private void showBranches(SideWords side) {
        branchBars.getChildren().clear();
        for (Branch branch : Branch.values()) {
            TopBars bars = new TopBars();
            bars.show(side.top(branch), branch == Branch.LOW ? Role.LOW : branch == Branch.FUSION ? Role.FUSION
                    : Role.WAE);
            VBox column = new VBox(4, new Label(branch == Branch.SUM ? "sum, as released" : branch.title()), bars);
            column.setPrefWidth(0);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
            branchBars.getChildren().add(column);
        }
        highWords.setText(side.highChange().orElse(""));
    }

    @FXML
    private void addFile() {
        files.addFile();
    }

    @FXML
    private void halfAndHalf() {
        model.fusionWeightProperty().set(SideWords.RELEASED);
    }
}
