package wae.view.compare;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wae.view.control.chart.BarComparison;
import wae.view.control.chart.CanvasChart;
import wae.view.control.chart.TimeStrip;
import wae.viewmodel.compare.CompareViewModel;
import wae.viewmodel.compare.SystemRow;

/** {@code compare-times.fxml}: the table of systems, and their times as bars that live while they come in. */
public final class TimesController {

    private static final double STRIP_HEIGHT = 190;

    /** Taller bars would say no more; the room is the strip's. */
    private static final double MAX_STRETCHED = 1.6;

    private final CompareViewModel screen;
    private final BarComparison bars = new BarComparison("Time of every system",
            "Systems warm up; bars follow.");
    private final TimeStrip strip = new TimeStrip("Every single time", "Times appear as they are taken.");
    private SystemTable systems;
    private BooleanBinding ready;

    @FXML
    private TableView<SystemRow> table;
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
    public TimesController(CompareViewModel screen) {
        this.screen = screen;
    }

    @FXML
    private void initialize() {
        systems = new SystemTable(table);
        ready = screen.readyBinding();
        screen.barsProperty().addListener((of, was, is) -> {
            bars.setBars(is);
            bars.setMaxHeight(MAX_STRETCHED * bars.getMinHeight());
        });
        screen.measurementProperty().addListener((of, was, is) -> showMeasurement());
        screen.otherProperty().addListener((of, was, is) -> showMeasurement());
        screen.predictions().predictionsProperty().addListener((of, was, is) -> showMeasurement());
        BooleanBinding nothing = Bindings.createBooleanBinding(() -> screen.barsProperty().get().isEmpty()
                && screen.takenProperty().get().rounds().isEmpty(), screen.barsProperty(), screen.takenProperty());
        screen.takenProperty().addListener((of, was, is) -> strip.show(is.systems(), is.rounds()));
        strip.setMinHeight(STRIP_HEIGHT);
        strip.setPrefHeight(STRIP_HEIGHT);
        VBox.setVgrow(bars, Priority.ALWAYS);
        VBox.setVgrow(strip, Priority.ALWAYS);
        ScrollPane times = Views.scrolled(new VBox(4, bars, inside(), strip));
        times.visibleProperty().bind(nothing.not());
        times.visibleProperty().addListener((of, was, is) -> charts().forEach(CanvasChart::refresh)); // hidden ones are not drawn
        charts.getChildren().add(times);
        empty.visibleProperty().bind(nothing);
        start.disableProperty().bind(ready.not());
        start.visibleProperty().bind(screen.measuring().activeProperty().not());
        emptyText.visibleProperty().bind(start.visibleProperty());
        emptyTitle.textProperty().bind(Bindings.when(screen.measuring().activeProperty())
                .then("Systems start and warm up; times follow.")
                .otherwise("Which network is faster, and by how much?"));
        showMeasurement();
    }

    private static Label inside() {
        Label label = new Label("Inside a time: encoder or wavelet, the half-size baseline's resampling, the network,"
                + " its scores. Outside: decoding the file, bringing a picture to the system's size, copying it in.");
        label.getStyleClass().add("small-print");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void showMeasurement() {
        systems.show(screen.rows(), screen.otherProperty().get() != null);
        table.setVisible(screen.measurementProperty().get() != null);
        table.setManaged(table.isVisible());
    }

    /** The charts, whose menus save them. */
    List<CanvasChart> charts() {
        return List.of(bars, strip);
    }

    @FXML
    private void measure() {
        screen.measure();
    }
}
