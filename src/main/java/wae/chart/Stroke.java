package wae.chart;

/**
 * How a line is drawn.
 *
 * @param ink   its colour
 * @param dash  its gaps
 * @param width in pixels
 */
public record Stroke(Ink ink, Dash dash, double width) {

    /** A thin solid line. */
    public static Stroke hair(Role role) {
        return new Stroke(Ink.of(role), Dash.SOLID, 1);
    }

    /** The same line, fainter. */
    public Stroke faded(double by) {
        return new Stroke(ink.faded(by), dash, width);
    }
}
