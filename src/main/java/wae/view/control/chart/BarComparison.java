package wae.view.control.chart;

import java.util.List;
import wae.chart.Bar;
import wae.chart.BarDrawing;

/** Times of several systems side by side, live while they are measured. */
public final class BarComparison extends CanvasChart {

    private final BarDrawing bars;

    /** @param emptyText says what to do while there is nothing to see */
    public BarComparison(String title, String emptyText) {
        this(new BarDrawing(title, emptyText));
    }

    private BarComparison(BarDrawing bars) {
        super(bars);
        this.bars = bars;
        refresh();
    }

    /** Shows other bars, the first on top. */
    public void setBars(List<Bar> shown) {
        bars.bars(shown);
        setMinHeight(bars.preferredHeight());
        refresh();
    }
}
