package wae.view.control.chart;

import java.util.List;
import wae.chart.StripDrawing;
import wae.chart.StripRound;
import wae.chart.StripSystem;

/** Every single time of a measurement in order, live while it runs. */
public final class TimeStrip extends CanvasChart {

    private final StripDrawing strip;

    /** @param emptyText says what to do while there is nothing to see */
    public TimeStrip(String title, String emptyText) {
        this(new StripDrawing(title, emptyText));
    }

    private TimeStrip(StripDrawing strip) {
        super(strip);
        this.strip = strip;
        refresh();
    }

    /** Shows other times. @param rounds in order, with a time for each system in each */
    public void show(List<StripSystem> systems, List<StripRound> rounds) {
        strip.show(systems, rounds);
        refresh();
    }
}
