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
import wae.words.Words;

/** {@code compare-times.fxml}: the table of systems, and their times as bars, live during a measurement. */
public final class TimesController {

    private static final double STRIP_HEIGHT = 190;

    /** Taller bars would say no more; the rest of the height is for the strip. */
    private static final double MAX_STRETCHED = 1.6;

    private final CompareViewModel screen;
    private final BarComparison bars = new BarComparison(Words.of("compare.bars-title"),
            Words.of("compare.bars-empty"));
    private final TimeStrip strip = new TimeStrip(Words.of("compare.strip-title"), Words.of("compare.strip-empty"));
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
                && screen.timingsProperty().get().rounds().isEmpty(), screen.barsProperty(), screen.timingsProperty());
        screen.timingsProperty().addListener((of, was, is) -> strip.show(is.systems(), is.rounds()));
        strip.setMinHeight(STRIP_HEIGHT);
        strip.setPrefHeight(STRIP_HEIGHT);
        VBox.setVgrow(bars, Priority.ALWAYS);
        VBox.setVgrow(strip, Priority.ALWAYS);
        ScrollPane times = Tabs.scrolled(new VBox(4, bars, note(), strip));
        times.visibleProperty().bind(nothing.not());
        times.visibleProperty().addListener((of, was, is) -> charts().forEach(CanvasChart::refresh)); // hidden ones are not drawn
        charts.getChildren().add(times);
        empty.visibleProperty().bind(nothing);
        start.disableProperty().bind(ready.not());
        start.visibleProperty().bind(screen.activeMeasurement().activeProperty().not());
        emptyText.visibleProperty().bind(start.visibleProperty());
        emptyTitle.textProperty().bind(Bindings.when(screen.activeMeasurement().activeProperty())
                .then(Words.of("compare.times-starting"))
                .otherwise(Words.of("compare.times-empty-title")));
        showMeasurement();
    }

    private static Label note() {
        Label label = new Label(Words.of("compare.times-note"));
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
