package wae.view.control.chart;

import java.util.List;
import wae.chart.SweepDrawing;
import wae.chart.SweepPoint;
import wae.chart.SweepQuantity;

/** Systems under every batch size and number of threads. */
public final class SweepChart extends CanvasChart {

    private final SweepDrawing sweep;

    /** @param emptyText says what to do while there is nothing to see */
    public SweepChart(String title, String emptyText) {
        this(new SweepDrawing(title, emptyText));
    }

    private SweepChart(SweepDrawing sweep) {
        super(sweep);
        this.sweep = sweep;
        refresh();
    }

    /**
     * Shows other points.
     *
     * @param system whose speed-up the surface shows
     * @param limit  lower speed-ups are framed
     * @param note   what a reader of an export must know
     */
    public void show(List<SweepPoint> points, String system, double limit, String note) {
        sweep.show(points, system, limit, note);
        refresh();
    }

    /** Shows something else of them. */
    public void setQuantity(SweepQuantity quantity) {
        sweep.quantity(quantity);
        refresh();
    }
}
