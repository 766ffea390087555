package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wae.domain.chart.Role;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.Evidence;

/**
 * A line of the table, as it is read. Cells are a dash where there is nothing.
 *
 * @param name         of the system
 * @param role         its colour
 * @param note         what is inside its time; empty for nothing beside the network
 * @param time         median, ms
 * @param p90          90th percentile, ms
 * @param unstable     whether the times scatter too much to be believed without a warning
 * @param variation    coefficient of variation, %
 * @param speedUp      over the first row, with its interval
 * @param multiplyAdds for one picture, G
 * @param ratio        the first row's multiply-adds over this one's
 * @param parameters   millions
 * @param weights      whether trained
 * @param other        median in a second measurement, ms
 * @param otherSpeedUp speed-up there, with its interval
 */
public record SystemRow(String name, Role role, String note, String time, String p90, boolean unstable,
        String variation,
                        String speedUp, String multiplyAdds, String ratio, String parameters, String weights,
                        String other,
                        String otherSpeedUp) {

    private static final String NONE = "\u2013";

    /** Lines of a measurement, then those that only the other has; either may be null. */
    static List<SystemRow> of(Evidence own, Evidence other) {
        List<SystemRow> rows = new ArrayList<>();
        List<ComparedRow> first = own == null ? List.of() : own.rows();
        List<ComparedRow> second = other == null ? List.of() : other.rows();
        for (ComparedRow row : first) {
            rows.add(row(row, first.get(0), true, find(second, row.name())));
        }
        for (ComparedRow row : second) {
            if (find(first, row.name()).isEmpty()) {
                rows.add(row(row, second.get(0), false, Optional.of(row)));
            }
        }
        return rows;
    }

    private static Optional<ComparedRow> find(List<ComparedRow> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    private static SystemRow row(ComparedRow row, ComparedRow first, boolean measured, Optional<ComparedRow> other) {
        return new SystemRow(row.name(), row.facts().kind().map(SystemRoles::of).orElse(Role.BASELINE), row.facts().note(),
                measured ? millis(row.timing().medianMillis()) : NONE, measured ? millis(row.timing().p90Millis())
                : NONE,
                measured && row.timing().unstable(), format("%.1f %%", 100 * row.timing().coefficientOfVariation()),
                measured ? speedUp(row, first) : NONE, row.facts().multiplyAdds().map(count -> format("%.2f G", count / 1e9)).orElse("unknown"),
                row == first ? "1" : fewer(first, row),
                format("%.1f M", row.facts().parameters() / 1e6), row.facts().trained() ? "trained" : "untrained: timing only",
                other.map(found -> millis(found.timing().medianMillis())).orElse(NONE),
                other.map(found -> TimeBars.interval(found.speedUp())).orElse(NONE));
    }

    private static String fewer(ComparedRow first, ComparedRow row) {
        return first.facts().multiplyAdds().flatMap(all -> row.facts().multiplyAdds()
                .map(count -> format("%.2f\u00d7 fewer", (double) all / count))).orElse(NONE);
    }

    private static String speedUp(ComparedRow row, ComparedRow first) {
        return row == first ? "1" : TimeBars.interval(row.speedUp());
    }

    private static String millis(double millis) {
        return format(millis < 10 ? "%.3f" : millis < 1000 ? "%.2f" : "%.0f", millis);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
