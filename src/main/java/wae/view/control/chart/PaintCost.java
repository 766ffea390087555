package wae.view.control.chart;

/**
 * What repainting costs.
 *
 * @param repaints   so far
 * @param lastMillis of the JavaFX thread for the newest repaint
 * @param meanMillis over all repaints, newer ones counting more
 */
public record PaintCost(long repaints, double lastMillis, double meanMillis) {

    private static final double NEWEST = 0.1;

    PaintCost and(long nanos) {
        double millis = nanos / 1e6;
        return new PaintCost(repaints + 1, millis, repaints == 0 ? millis : meanMillis
                + NEWEST * (millis - meanMillis));
    }
}
