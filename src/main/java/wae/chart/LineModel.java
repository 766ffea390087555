package wae.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a line chart shows and through which window. A zoom stays until it is reset, whatever is appended. Belongs to
 * one thread; only the series may grow on another.
 */
public final class LineModel {

    private static final double MARGIN = 0.05;

    /**
     * A marked point, such as the best validation step.
     *
     * @param series that it belongs to
     * @param x      where
     * @param y      its value
     */
    public record Star(Series series, double x, double y) {
    }

    /**
     * An event along the x axis.
     *
     * @param x     where
     * @param words what, as short as possible
     */
    public record Note(double x, String words) {
    }

    private final String title;
    private final Axis x;
    private final Axis y;
    private final Map<Series, Smoothing> smoothed = new LinkedHashMap<>();
    private final Set<Series> hidden = new HashSet<>();
    private final List<Star> stars = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private boolean logY;
    private double smoothing;
    private double cursor = Double.NaN;
    private Scale zoomX;
    private Scale zoomY;

    /** An empty chart. */
    public LineModel(String title, Axis x, Axis y) {
        this.title = title;
        this.x = x;
        this.y = y;
    }

    /** What the chart is about. */
    public String title() {
        return title;
    }

    /** The axis along which the series grow. */
    public Axis x() {
        return x;
    }

    /** The axis of the values. */
    public Axis y() {
        return y;
    }

    /** Adds a series after the others. */
    public void add(Series series) {
        smoothed.put(series, new Smoothing(series, smoothing));
    }

    /** Removes everything; what is added next is shown whole. */
    public void clear() {
        smoothed.clear();
        hidden.clear();
        stars.clear();
        notes.clear();
        reset();
    }

    /** All series, hidden ones too. */
    public List<Series> series() {
        return List.copyOf(smoothed.keySet());
    }

    /** The series that are drawn. */
    public List<Series> visible() {
        return smoothed.keySet().stream().filter(series -> !hidden.contains(series)).toList();
    }

    /** Shows or hides a series. */
    public void show(Series series, boolean shown) {
        if (shown) {
            hidden.remove(series);
        } else {
            hidden.add(series);
        }
    }

    /** A series as smoothed as it should be drawn. */
    Series smooth(Series series) {
        return smoothing == 0 ? series : smoothed.get(series).series();
    }

    /** Weight of earlier values, 0 to {@link Smoothing#MAX}. */
    public double smoothing() {
        return smoothing;
    }

    /** Sets the weight of earlier values; 0 shows the values unsmoothed. */
    public void smoothing(double weight) {
        if (weight != smoothing) {
            smoothing = weight;
            smoothed.replaceAll((series, old) -> new Smoothing(series, weight));
        }
    }

    /** Whether values lie on a logarithmic scale. */
    public boolean logY() {
        return logY;
    }

    /** Chooses the scale of the values; shows all of them. */
    public void logY(boolean log) {
        if (log != logY) {
            logY = log;
            zoomY = null;
        }
    }

    /** Position of the vertical cursor, NaN for none. */
    public double cursor() {
        return cursor;
    }

    /** Moves the vertical cursor. */
    public void cursor(double at) {
        cursor = at;
    }

    /** The marked points. */
    public List<Star> stars() {
        return List.copyOf(stars);
    }

    /** Marks a point of a series; replaces the one marked before. */
    public void star(Series series, double atX, double value) {
        stars.removeIf(star -> star.series() == series);
        stars.add(new Star(series, atX, value));
    }

    /** The events along the x axis. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** Sets the events, in place of those before. */
    public void notes(List<Note> all) {
        notes.clear();
        notes.addAll(all);
    }

    /** Shows a window of the data. */
    public void zoom(Scale toX, Scale toY) {
        zoomX = toX;
        zoomY = toY;
    }

    /** Shows all data. */
    public void reset() {
        zoom(null, null);
    }

    /** Whether a window of the data is shown. */
    public boolean zoomed() {
        return zoomX != null || zoomY != null;
    }

    /** The scale along which the series grow. */
    public Scale xScale() {
        if (zoomX != null) {
            return zoomX;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Series series : visible()) {
            int size = series.size();
            if (size > 0) {
                low = Math.min(low, series.x(0));
                high = Math.max(high, series.x(size - 1));
            }
        }
        if (low > high) {
            return new Scale(0, 1, false);
        }
        return new Scale(low, high > low ? high : low + 1, false);
    }

    /** The scale of the values: all that lie in the window along x, unless the user chose otherwise. */
    public Scale yScale() {
        if (zoomY != null) {
            return zoomY;
        }
        Scale along = xScale();
        Extent extent = new Extent();
        visible().forEach(series -> extent.add(series.extent(along.low(), along.high())));
        return Scale.around(extent, logY, MARGIN);
    }
}
