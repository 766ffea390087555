package wae.chart;

/**
 * One layer of a waterfall.
 *
 * @param layer        its name
 * @param shapes       input and output shape as text, such as "3x224x224 → 64x224x224"
 * @param role         colour by the part that it belongs to
 * @param multiplyAdds per image
 * @param milliseconds median, NaN if not measured
 * @param parameters   number of weights
 */
public record Segment(String layer, String shapes, Role role, long multiplyAdds, double milliseconds, long parameters) {

    /** The value that a waterfall shows, in its unit. */
    public double value(Quantity quantity) {
        return switch (quantity) {
            case MULTIPLY_ADDS -> multiplyAdds / 1e9;
            case LATENCY -> Double.isNaN(milliseconds) ? 0 : milliseconds;
            case PARAMETERS -> parameters / 1e6;
        };
    }
}
