package wae.chart;

import java.util.List;
import java.util.function.Supplier;

/** A chart that any pen can draw: on the screen, into an SVG file, or on a larger canvas for a PNG. */
public interface Drawing {

    /** What the chart is about. */
    String title();

    /** What its colours, dashes and marks mean. */
    List<LegendEntry> legend();

    /** Draws everything but title and legend. */
    void draw(Pen pen, Box area);

    /** Draws over the chart what the pointer is at. */
    default void hover(Pen pen, double px, double py) {
    }

    /** One or two sentences for screen readers. */
    String summary();

    /** The data that are shown now, nothing thinned. The table is made when it is asked for, on any thread. */
    Supplier<DataTable> data();

    /** What a reader of an export must know about this drawing, empty if there is nothing. */
    default String note(Pen pen, double width) {
        return "";
    }
}
