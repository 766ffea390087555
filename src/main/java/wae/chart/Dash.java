package wae.chart;

/** How a line is interrupted, so that lines are told apart without their colours. */
public enum Dash {
    /** Not at all. */
    SOLID,
    /** Long strokes. */
    DASHED(7, 4),
    /** Dots. */
    DOTTED(2, 3),
    /** A long stroke and a dot. */
    DASH_DOT(8, 3, 2, 3);

    private final double[] pattern;
    private final double period;

    Dash(double... pattern) {
        this.pattern = pattern;
        double sum = 0;
        for (double part : pattern) {
            sum += part;
        }
        period = sum;
    }

    /** Lengths of strokes and gaps in turn, in pixels; empty when solid. */
    public double[] pattern() {
        return pattern.clone();
    }

    /** Whether there is ink at a distance along the line (pixels, not negative). */
    public boolean inked(double distance) {
        if (pattern.length == 0) {
            return true;
        }
        double rest = distance % period;
        boolean ink = true;
        for (double part : pattern) {
            if (rest < part) {
                return ink;
            }
            rest -= part;
            ink = !ink;
        }
        return false;
    }
}
