package wae.chart;

/**
 * What an axis measures.
 *
 * @param title such as "step"
 * @param unit  such as "ms", empty if there is none
 * @param whole whether values between whole numbers make no sense
 */
public record Axis(String title, String unit, boolean whole) {

    /** An axis with any values. */
    public static Axis of(String title, String unit) {
        return new Axis(title, unit, false);
    }

    /** Title and unit, as shown beside the axis. */
    public String caption() {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }
}
