package wae.view.compare;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import wae.chart.SweepQuantity;
import wae.view.control.chart.SweepChart;
import wae.view.shell.FileChoices;
import wae.viewmodel.compare.Candidate;
import wae.viewmodel.compare.CompareChoices;
import wae.viewmodel.compare.SweepModel;
import wae.words.Words;

/** {@code compare-sweep.fxml}: the selected systems under every batch size and number of threads. */
public final class SweepController {

    private static final double MIN_HEIGHT = 240;

    private final SweepModel model;
    private final CompareChoices choices;
    private final FileChoices files;
    private final SweepChart chart = new SweepChart(Words.of("compare.sweep-title"),
            Words.of("compare.sweep-empty"));

    @FXML
    private VBox root;
    @FXML
    private Button measure;
    @FXML
    private SegmentedButton quantities;
    @FXML
    private HBox otherLine;
    @FXML
    private ComboBox<String> other;
    @FXML
    private Button save;
    @FXML
    private Label estimate;
    @FXML
    private Label result;

    /** @param files asks where to save a table */
    public SweepController(SweepModel model, CompareChoices choices, FileChoices files) {
        this.model = model;
        this.choices = choices;
        this.files = files;
    }

    @FXML
    private void initialize() {
        for (SweepQuantity quantity : SweepQuantity.values()) {
            ToggleButton button = new ToggleButton(quantity.title());
            button.setSelected(quantity == SweepQuantity.LATENCY);
            button.setOnAction(event -> {
                chart.setQuantity(quantity);
                button.setSelected(true); // one is always selected
            });
            quantities.getButtons().add(button);
        }
        measure.disableProperty().bind(model.readyBinding().not());
        save.disableProperty().bind(model.resultProperty().isNull());
        chart.setMinHeight(MIN_HEIGHT);
        VBox.setVgrow(chart, Priority.ALWAYS);
        root.getChildren().add(chart);
        root.sceneProperty().addListener((of, was, is) -> showEstimate());
        choices.candidates().addListener((ListChangeListener<Candidate>) change -> showEstimate());
        choices.sizeProperty().addListener((of, was, is) -> showEstimate());
        model.resultProperty().addListener((of, was, is) -> show());
        model.underWayProperty().addListener((of, was, is) -> showChart());
        other.valueProperty().addListener((of, was, is) -> showChart());
        show();
        showEstimate();
    }

    private void showEstimate() {
        estimate.setText(model.estimate());
    }

    private void show() {
        if (!other.getItems().equals(model.others())) {
            other.getItems().setAll(model.others());
            other.setValue(other.getItems().isEmpty() ? null : other.getItems().get(other.getItems().size() - 1));
        }
        Tabs.show(otherLine, other.getItems().size() > 1); // with a single one there is no choice
        showChart();
    }

    private void showChart() {
        String system = other.getValue() == null ? "" : other.getValue();
        String sentences = model.summary(system);
        result.setText(sentences);
        chart.show(model.points(), system, SweepModel.LIMIT, sentences);
    }

    /** The chart, whose menu saves it. */
    SweepChart chart() {
        return chart;
    }

    @FXML
    private void measure() {
        model.measure();
    }

    @FXML
    private void save() {
        files.save(Words.of("compare.sweep-dialog"), "sweep.csv", model::saveTable);
    }
}
