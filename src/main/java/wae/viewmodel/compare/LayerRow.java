package wae.viewmodel.compare;

import wae.chart.Segment;

/**
 * A line of the table of layers.
 *
 * @param system  that the layer belongs to
 * @param segment the layer, or several that the engine runs as one node, as the waterfall shows them
 * @param steps   the nodes of the engine that run it; empty while it is not measured
 */
public record LayerRow(String system, Segment segment, String steps) {

    /** Billions of multiply-adds a second, over the whole batch; NaN if not measured or without multiply-adds. */
    public double gigaPerSecond(int batch) {
        boolean known = segment.milliseconds() > 0 && segment.multiplyAdds() > 0;
        return known ? batch * segment.multiplyAdds() / 1e6 / segment.milliseconds() : Double.NaN;
    }
}
