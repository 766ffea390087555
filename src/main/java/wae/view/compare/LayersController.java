package wae.view.compare;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import wae.chart.Quantity;
import wae.view.control.chart.LayerWaterfall;
import wae.view.shell.FileChoices;
import wae.viewmodel.compare.Candidate;
import wae.viewmodel.compare.CompareChoices;
import wae.viewmodel.compare.LayerRow;
import wae.viewmodel.compare.LayersModel;
import wae.words.Words;

/** {@code compare-layers.fxml}: two systems as bars of layers, and every layer in a table. */
public final class LayersController {

    private static final double MIN_HEIGHT = 190;

    private final LayersModel layers;
    private final CompareChoices choices;
    private final FileChoices files;
    private final LayerWaterfall waterfall = new LayerWaterfall(Words.of("compare.layers-title"), LayersModel.parts(),
            Words.of("compare.layers-empty"));
    private LayerTable layerTable;

    @FXML
    private VBox root;
    @FXML
    private ComboBox<String> upper;
    @FXML
    private ComboBox<String> lower;
    @FXML
    private SegmentedButton quantities;
    @FXML
    private Button measure;
    @FXML
    private Label gap;
    @FXML
    private Label note;
    @FXML
    private TableView<LayerRow> table;

    /**
     * A controller.
     *
     * @param choices systems that can be shown
     * @param files   asks where to save a table
     */
    public LayersController(LayersModel layers, CompareChoices choices, FileChoices files) {
        this.layers = layers;
        this.choices = choices;
        this.files = files;
    }

    @FXML
    private void initialize() {
        choices.candidates().addListener((ListChangeListener<Candidate>) change -> list());
        list();
        upper.valueProperty().bindBidirectional(layers.upperProperty());
        lower.valueProperty().bindBidirectional(layers.lowerProperty());
        for (Quantity quantity : Quantity.values()) {
            addQuantity(quantity);
        }
        measure.disableProperty().bind(layers.readyBinding().not());
        waterfall.setMinHeight(MIN_HEIGHT);
        VBox.setVgrow(waterfall, Priority.ALWAYS);
        root.getChildren().add(1, waterfall);
        layerTable = new LayerTable(table);
        layers.rowsProperty().addListener((of, was, is) -> show());
        show();
    }

    /** Items are added and removed one by one, so that the selection stays. */
    private void list() {
        List<String> titles = layers.titles();
        for (ComboBox<String> box : List.of(upper, lower)) {
            box.getItems().removeIf(title -> !titles.contains(title));
            titles.stream().filter(title -> !box.getItems().contains(title)).forEach(box.getItems()::add);
        }
    }

    private void addQuantity(Quantity quantity) {
        ToggleButton button = new ToggleButton(quantity.title());
        button.setSelected(quantity == waterfall.quantityProperty().get());
        button.setOnAction(event -> {
            waterfall.quantityProperty().set(quantity);
            button.setSelected(true); // one is always selected
        });
        waterfall.quantityProperty().addListener((of, was, is) -> button.setSelected(is == quantity));
        quantities.getButtons().add(button);
    }

    private void show() {
        String gapText = layers.gap();
        waterfall.setStacks(layers.stacks(), layers.batch(), (gapText + " " + layers.note()).strip());
        gap.setText(gapText);
        gap.setVisible(!gapText.isEmpty());
        gap.setManaged(gap.isVisible());
        note.setText(layers.note());
        layerTable.show(layers.rowsProperty().get(), layers.batch());
        if (layers.stacks().stream().allMatch(stack -> stack.measured())) {
            waterfall.quantityProperty().set(Quantity.LATENCY);
        }
    }

    /** The chart, whose menu saves it. */
    LayerWaterfall chart() {
        return waterfall;
    }

    @FXML
    private void measure() {
        layers.measure();
    }

    @FXML
    private void save() {
        files.save(Words.of("compare.layers-dialog"), "layers.csv", layers::saveTable);
    }
}
