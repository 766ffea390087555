package wae.view.control.chart;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ToggleButton;
import wae.chart.Axis;
import wae.chart.Box;
import wae.chart.Dash;
import wae.chart.Ink;
import wae.chart.LegendEntry;
import wae.chart.LineDrawing;
import wae.chart.LineModel;
import wae.chart.Pen;
import wae.chart.Role;
import wae.chart.Series;
import wae.chart.Stroke;
import wae.words.Words;

/**
 * Lines that grow while one watches. Drag a box to zoom, Alt or the middle button to pan, the wheel to zoom at the
 * pointer, double-click or Home for all data; arrows, plus and minus do the same from the keyboard. A zoom survives
 * new data.
 */
public final class LiveChart extends CanvasChart {

    private static final double HIDDEN_OPACITY = 0.4;

    private final LineModel model;
    private final LineDrawing lines;
    private final ChartMouse mouse;
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");
    private final DoubleProperty smoothing = new SimpleDoubleProperty(this, "smoothing");
    private final DoubleProperty cursorPosition = new SimpleDoubleProperty(this, "cursorPosition", Double.NaN);
    private final BooleanProperty cursorMovable = new SimpleBooleanProperty(this, "cursorMovable");

    /**
     * An empty chart.
     *
     * @param emptyText says what to do while there is nothing to see
     */
    public LiveChart(String title, Axis x, Axis y, String emptyText) {
        this(new LineModel(title, x, y), emptyText);
    }

    private LiveChart(LineModel model, String emptyText) {
        this(model, new LineDrawing(model, emptyText));
    }

    private LiveChart(LineModel model, LineDrawing lines) {
        super(lines);
        this.model = model;
        this.lines = lines;
        mouse = new ChartMouse(this);
        new ChartKeys(this);
        logarithmic.addListener((of, before, now) -> change(() -> model.logY(now)));
        smoothing.addListener((of, before, now) -> change(() -> model.smoothing(now.doubleValue())));
        cursorPosition.addListener((of, before, now) -> change(() -> model.cursor(now.doubleValue())));
        CheckMenuItem log = new CheckMenuItem(Words.of("chart.logarithmic"));
        log.selectedProperty().bindBidirectional(logarithmic);
        menu().first(log);
        menu().first(ChartMenu.item(Words.of("chart.show-all"), this::showAll));
        refresh();
    }

    private void change(Runnable change) {
        change.run();
        refresh();
    }

    LineDrawing lines() {
        return lines;
    }

    LineModel model() {
        return model;
    }

    /** Shows these series and no others, from the first to the last point. */
    public void setSeries(List<Series> shown) {
        change(() -> {
            model.clear();
            shown.forEach(model::add);
        });
    }

    /** Adds a series after the others; everything else stays. */
    public void addSeries(Series series) {
        change(() -> model.add(series));
    }

    /** Marks a point of a series, such as the best step; replaces the one marked before. */
    public void star(Series series, double x, double value) {
        change(() -> model.star(series, x, value));
    }

    /** Shows these events along the x axis and no others. */
    public void setNotes(List<LineModel.Note> notes) {
        change(() -> model.notes(notes));
    }

    /** Ends any zoom. */
    public void showAll() {
        change(model::reset);
    }

    /** Whether values lie on a logarithmic axis. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /**
     * Weight of earlier values, 0 (unsmoothed) to {@link wae.chart.Smoothing#MAX}; the raw line stays, faint.
     */
    public DoubleProperty smoothingProperty() {
        return smoothing;
    }

    /** Position of the vertical cursor along x, NaN for none. */
    public DoubleProperty cursorPositionProperty() {
        return cursorPosition;
    }

    /** Whether a click moves the cursor. */
    public BooleanProperty cursorMovableProperty() {
        return cursorMovable;
    }

    /** Hidden series too, so that they can be shown again; none where the title names the only one. */
    @Override
    protected List<LegendEntry> legendEntries() {
        boolean said = model.series().size() == 1 && model.series().get(0).name().equalsIgnoreCase(model.title());
        return said ? List.of() : model.series().stream().map(LineDrawing::entry).toList();
    }

    @Override
    protected Node legendNode(LegendEntry entry, Node sample) {
        Series series = model.series().stream().filter(each -> LineDrawing.entry(each).equals(entry)).findFirst()
                .orElseThrow();
        ToggleButton toggle = new ToggleButton(entry.name(), sample);
        toggle.setMnemonicParsing(false);
        toggle.setSelected(model.visible().contains(series));
        toggle.setAccessibleText(Words.of("chart.series-show", entry.name()));
        toggle.opacityProperty().bind(Bindings.when(toggle.selectedProperty()).then(1).otherwise(HIDDEN_OPACITY));
        toggle.setOnAction(event -> change(() -> model.show(series, toggle.isSelected())));
        return toggle;
    }

    @Override
    boolean dragging() {
        return mouse.dragged() != null;
    }

    @Override
    protected void drawOver(Pen pen, double px, double py) {
        Box box = mouse.dragged();
        if (box == null) {
            super.drawOver(pen, px, py);
        } else {
            pen.fill(box, new Ink(Role.LOW, 0.12));
            Stroke edge = new Stroke(Ink.of(Role.LOW), Dash.SOLID, 1);
            pen.line(new double[] {box.x(), box.right(), box.right(), box.x(), box.x()},
                    new double[] {box.y(), box.y(), box.bottom(), box.bottom(), box.y()}, 5, edge);
        }
    }
}
