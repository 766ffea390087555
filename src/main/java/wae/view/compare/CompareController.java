package wae.view.compare;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import wae.domain.chart.Quantity;
import wae.domain.classification.Systems;
import wae.domain.comparison.Evidence;
import wae.view.control.chart.BarComparison;
import wae.view.control.chart.CanvasChart;
import wae.view.control.chart.LayerWaterfall;
import wae.view.control.chart.RefreshPace;
import wae.viewmodel.compare.CompareViewModel;
import wae.viewmodel.compare.LayersModel;
import wae.viewmodel.compare.SystemRow;

/** {@code compare.fxml}: progress, the sentence that it comes to, the table, and one of three views. */
public final class CompareController {

    private final CompareViewModel screen;
    private final BarComparison bars = new BarComparison("Time of every system",
            "Choose systems on the right, then press Measure.");
    private final LayerWaterfall waterfall = new LayerWaterfall("Where the cost is", LayersModel.parts(),
            "Choose two systems.");
    private final PaperView paper = new PaperView();
    private SystemTable systems;
    private RefreshPace pace;
    private BooleanBinding ready;

    @FXML
    private HBox live;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label status;
    @FXML
    private Button stop;
    @FXML
    private VBox result;
    @FXML
    private Label headline;
    @FXML
    private Label smallPrint;
    @FXML
    private Button closeOther;
    @FXML
    private TableView<SystemRow> table;
    @FXML
    private ToggleButton showTimes;
    @FXML
    private ToggleButton showLayers;
    @FXML
    private ToggleButton showPaper;
    @FXML
    private HBox layerTools;
    @FXML
    private ComboBox<String> upper;
    @FXML
    private ComboBox<String> lower;
    @FXML
    private SegmentedButton quantities;
    @FXML
    private ToggleButton relative;
    @FXML
    private StackPane charts;
    @FXML
    private VBox empty;
    @FXML
    private Label emptyTitle;
    @FXML
    private Label emptyText;
    @FXML
    private Button start;

    /** @param screen what is shown */
    public CompareController(CompareViewModel screen) {
        this.screen = screen;
    }

    @FXML
    private void initialize() {
        systems = new SystemTable(table);
        ready = screen.readyBinding();
        live.visibleProperty().bind(screen.measuringProperty());
        live.managedProperty().bind(live.visibleProperty());
        status.textProperty().bind(screen.statusProperty());
        screen.progressProperty().addListener((of, was, is) -> showProgress(is.doubleValue()));
        screen.measuringProperty().addListener((of, was, is) -> watch(is));
        screen.barsProperty().addListener((of, was, is) -> bars.setBars(is));
        screen.evidenceProperty().addListener((of, was, is) -> showEvidence());
        screen.otherProperty().addListener((of, was, is) -> showEvidence());
        initializeLayers();
        ScrollPane times = scrolled(bars);
        BooleanBinding nothing = Bindings.createBooleanBinding(() -> screen.barsProperty().get().isEmpty(),
                screen.barsProperty());
        times.visibleProperty().bind(showTimes.selectedProperty().and(nothing.not()));
        empty.visibleProperty().bind(showTimes.selectedProperty().and(nothing));
        addView(showTimes, times);
        start.disableProperty().bind(ready.not());
        start.visibleProperty().bind(screen.measuringProperty().not());
        emptyText.visibleProperty().bind(start.visibleProperty());
        emptyTitle.textProperty().bind(Bindings.when(screen.measuringProperty())
                .then("Systems start and warm up; times follow.")
                        .otherwise("Which network is faster, and by how much?"));
        addView(showLayers, scrolled(waterfall));
        addView(showPaper, scrolled(paper));
        shownWith(showLayers, layerTools);
        shownWith(showPaper, relative);
        paper.scatter().relativeProperty().bind(relative.selectedProperty());
        for (CanvasChart chart : new CanvasChart[] {bars, waterfall, paper.scatter()}) {
            chart.menu().setSaver(screen::saveChart);
        }
        showEvidence();
    }

    private void initializeLayers() {
        LayersModel layers = screen.layers();
        upper.getItems().setAll(Systems.names());
        lower.getItems().setAll(Systems.names());
        upper.valueProperty().bindBidirectional(layers.upperProperty());
        lower.valueProperty().bindBidirectional(layers.lowerProperty());
        for (ObservableValue<?> changing : new ObservableValue<?>[] {layers.upperProperty(), layers.lowerProperty(),
            layers.choices().sizeProperty(), layers.choices().classesProperty()}) {
            changing.addListener((of, was, is) -> waterfall.setStacks(layers.stacks()));
        }
        for (Quantity quantity : Quantity.values()) {
            ToggleButton button = new ToggleButton(quantity.title());
            button.setSelected(quantity == Quantity.MULTIPLY_ADDS);
            button.setOnAction(event -> {
                waterfall.quantityProperty().set(quantity);
                button.setSelected(true);
            });
            quantities.getButtons().add(button);
        }
        waterfall.setMinHeight(220);
        waterfall.setStacks(layers.stacks());
    }

    private void addView(ToggleButton button, Node view) {
        if (!view.visibleProperty().isBound()) {
            view.visibleProperty().bind(button.selectedProperty());
        }
        button.setOnAction(event -> button.setSelected(true)); // one is always shown
        charts.getChildren().add(view);
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    private static void shownWith(ToggleButton button, Node tools) {
        tools.visibleProperty().bind(button.selectedProperty());
        tools.managedProperty().bind(button.selectedProperty());
    }

    private void watch(boolean measuring) {
        if (measuring) {
            stop.setDisable(false);
            showTimes.setSelected(true);
            showProgress(0);
            pace = new RefreshPace(screen::sample);
        } else {
            pace.close();
        }
    }

    private void showProgress(double fraction) {
        progress.setProgress(fraction); // never indeterminate: that animation would take from what is measured
    }

    private void showEvidence() {
        Evidence evidence = screen.evidenceProperty().get();
        boolean beside = screen.otherProperty().get() != null;
        result.setVisible(evidence != null);
        result.setManaged(evidence != null);
        headline.setText(screen.headline());
        smallPrint.setText(screen.smallPrint());
        closeOther.setVisible(beside);
        closeOther.setManaged(beside);
        systems.show(screen.rows(), beside);
        table.setVisible(evidence != null);
        table.setManaged(evidence != null);
        paper.show(screen.paperRows(), screen.hardware());
    }

    @FXML
    private void measure() {
        screen.measure();
    }

    @FXML
    private void stop() {
        stop.setDisable(true);
        screen.stop();
    }

    @FXML
    private void closeOther() {
        screen.closeOther();
    }
}
