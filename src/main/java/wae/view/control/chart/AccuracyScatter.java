package wae.view.control.chart;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import wae.chart.ScatterDrawing;
import wae.chart.ScatterPoint;

/** Accuracy against latency, published points hollow, measured ones filled. */
public final class AccuracyScatter extends CanvasChart {

    private final ScatterDrawing scatter;
    private final BooleanProperty relative = new SimpleBooleanProperty(this, "relative");

    /** @param emptyText says what to do while there is nothing to see */
    public AccuracyScatter(String title, String emptyText) {
        this(new ScatterDrawing(title, emptyText));
    }

    private AccuracyScatter(ScatterDrawing scatter) {
        super(scatter);
        this.scatter = scatter;
        relative.addListener((of, before, now) -> {
            scatter.relative(now);
            refresh();
        });
        refresh();
    }

    /** Shows other points. @param quantity what their errors are */
    public void setPoints(List<ScatterPoint> shown, String quantity) {
        scatter.points(shown, quantity);
        refresh();
    }

    /** Whether each machine's times are divided by its own baseline's. */
    public BooleanProperty relativeProperty() {
        return relative;
    }
}
