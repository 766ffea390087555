package wae.view.control.chart;

import java.util.List;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.chart.Chart;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import wae.chart.Box;
import wae.chart.Drawing;
import wae.chart.LegendEntry;
import wae.chart.Pen;
import wae.chart.TextSize;
import wae.words.Words;

/**
 * A JavaFX chart (title, legend and style sheet are those of {@link Chart}) whose plot is drawn on a canvas by a
 * {@link Drawing}, which also makes the exports. Nothing is drawn while the chart cannot be seen.
 */
public abstract class CanvasChart extends Chart {

    static final double MIN_PLOT = 72;
    /** Figures and title of the axis along the plot, and what lies around them. */
    private static final double AXIS = 50;

    private final Drawing drawing;
    private final RoleColours colours;
    private final Canvas canvas = new Canvas();
    private final Canvas over = new Canvas();
    private final ChartMenu menu;
    private Node titleLabel;
    private List<LegendEntry> legend = List.of();
    private PaintCost cost = new PaintCost(0, 0, 0);
    private boolean recoloured = true;
    private boolean overClear = true;
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;

    /** @param drawing shown here; whoever makes or changes it calls {@link #refresh} */
    protected CanvasChart(Drawing drawing) {
        this.drawing = drawing;
        colours = new RoleColours(this, this::recolour);
        getStyleClass().add("canvas-chart");
        setAnimated(false);
        setLegendSide(Side.TOP);
        setTitle(drawing.title());
        setFocusTraversable(true);
        setAccessibleRoleDescription(Words.of("chart.role"));
        getChartChildren().addAll(canvas, over);
        over.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointerMoved);
        over.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointerLeft());
        over.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume(); // a pane that scrolls around it would take the focus
        });
        menu = new ChartMenu(this);
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::menuKey);
    }

    /** Not every keyboard has a key for menus, and not every system takes these for it. */
    private void menuKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            Point2D middle = localToScreen(getWidth() / 2, getHeight() / 2);
            menu.show(this, middle.getX(), middle.getY());
            event.consume();
        }
    }

    private void recolour() {
        recoloured = true;
        requestChartLayout();
    }

    /** What is shown here. */
    public final Drawing drawing() {
        return drawing;
    }

    /** The menu that opens at the right mouse button; pages may add to it, and must set what saves files. */
    public final ChartMenu menu() {
        return menu;
    }

    /** What repainting has cost so far. */
    public final PaintCost paintCost() {
        return cost;
    }

    final RoleColours colours() {
        return colours;
    }

    /** Lies over the chart and receives the mouse. */
    final Canvas over() {
        return over;
    }

    /**
     * Shows what the data are now. Call at most some ten times a second; several calls within a frame cost one repaint.
     */
    public void refresh() {
        setTitle(drawing.title());
        if (!legend.equals(legendEntries()) || getLegend() == null) {
            legend = legendEntries();
            recoloured = true;
            setLegend(new ChartLegend(legend, colours, this::legendNode));
        }
        requestChartLayout();
        requestLayout(); // the first ends at a parent that was asked while it laid out; this one goes on to the root
    }

    /** The summary is made when a screen reader asks for it: that takes a tenth of the time of a repaint. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? drawing.summary()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** What the legend on the screen lists. */
    protected List<LegendEntry> legendEntries() {
        return drawing.legend();
    }

    /** The legend's entry as a node; by default its sample and its name. */
    protected Node legendNode(LegendEntry entry, Node sample) {
        return new Label(entry.name(), sample);
    }

    /** Height in which title, legend and a small plot fit, at the present width. */
    public final double minHeight() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double title = lookup(".chart-title") instanceof Label label ? label.prefHeight(width) : 0;
        double names = getLegend() == null || !isLegendVisible() || width <= 0 ? 0 : getLegend().prefHeight(width);
        return snappedTopInset() + title + names + MIN_PLOT + AXIS + snappedBottomInset();
    }

    /** The legend stays also where {@link Chart} would leave it out: lines without names say nothing. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getLegend() == null || !isLegendVisible() || getLegend().isVisible()
                || !(lookup(".chart-content") instanceof Region content)) {
            return;
        }
        double names = snapSizeY(getLegend().prefHeight(content.getWidth()));
        double rest = content.getHeight() - names;
        if (rest >= MIN_PLOT) {
            getLegend().setVisible(true);
            getLegend().resizeRelocate(content.getLayoutX(), content.getLayoutY(), content.getWidth(), names);
            content.resizeRelocate(content.getLayoutX(), content.getLayoutY() + names, content.getWidth(), rest);
        }
    }

    @Override
    protected void layoutChartChildren(double top, double left, double width, double height) {
        for (Canvas each : List.of(canvas, over)) {
            each.setWidth(Math.max(1, width));
            each.setHeight(Math.max(1, height));
            each.relocate(left, top);
        }
        if (canBeSeen()) {
            paint();
            paintOver();
            if (recoloured && getLegend() instanceof ChartLegend samples) {
                samples.paint();
                recoloured = false;
            }
        }
    }

    private boolean canBeSeen() {
        boolean visible = getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
        for (Node node = this; node != null && visible; node = node.getParent()) {
            visible = node.isVisible();
        }
        return visible || getScene() != null && getScene().getWindow() == null;
    }

    private void paint() {
        long start = System.nanoTime();
        CanvasPen pen = cleared(canvas);
        drawing.draw(pen, new Box(0, 0, canvas.getWidth() / scale(), canvas.getHeight() / scale()));
        cost = cost.and(System.nanoTime() - start);
    }

    /** A pen whose pixels are those of a window with type of the usual size. */
    private CanvasPen cleared(Canvas on) {
        GraphicsContext context = on.getGraphicsContext2D();
        context.setTransform(new Affine());
        context.clearRect(0, 0, on.getWidth(), on.getHeight());
        context.scale(scale(), scale());
        return new CanvasPen(context, colours::of);
    }

    /** How much larger type is in this window than usual; everything that is drawn grows with it. */
    final double scale() {
        titleLabel = titleLabel == null ? lookup(".chart-title") : titleLabel;
        return titleLabel instanceof Label title ? title.getFont().getSize() / TextSize.TITLE.pixels() : 1;
    }

    /** Draws only what follows the pointer. */
    final void paintOver() {
        boolean nothing = Double.isNaN(pointerX) && !dragging();
        if (nothing && overClear) {
            return;
        }
        overClear = nothing;
        drawOver(cleared(over), pointerX, pointerY);
    }

    /** Whether something lies over the chart though the pointer is elsewhere. */
    boolean dragging() {
        return false;
    }

    /** What lies over the chart; the pointer is NaN while it is elsewhere. */
    protected void drawOver(Pen pen, double px, double py) {
        if (!Double.isNaN(px)) {
            drawing.hover(pen, px, py);
        }
    }

    private void pointerMoved(MouseEvent event) {
        pointerX = event.getX() / scale();
        pointerY = event.getY() / scale();
        paintOver();
    }

    private void pointerLeft() {
        pointerX = Double.NaN;
        paintOver();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(CanvasChart.class.getResource("/styles/chart.css")).toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return RoleColours.metaData();
    }
}
