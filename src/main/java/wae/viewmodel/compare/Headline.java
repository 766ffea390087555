package wae.viewmodel.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wae.chart.Role;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.Measurement;

/** The one sentence that a measurement comes to. */
final class Headline {

    private Headline() {
    }

    /** Of at least one row: about WAE where it was measured, else about the fastest. */
    static String of(Measurement measurement) {
        List<ComparedRow> rows = measurement.rows();
        ComparedRow first = rows.get(0);
        if (rows.size() == 1) {
            return String.format(Locale.ROOT, "%s takes %.2f ms for %s.", first.name(), first.timing().medianMillis(),
                    pictures(measurement.settings().timing().batch()));
        }
        ComparedRow about = rows.stream().skip(1).filter(row -> SystemRoles.of(row.name()) == Role.WAE).findFirst()
                .orElseGet(() -> rows.stream().skip(1).max(Comparator.comparingDouble(row -> row.speedUp().ratio()))
                        .orElseThrow());
        return String.format(Locale.ROOT, "%s is %.2f\u00d7 as fast as %s, 95 %% interval %.2f to %.2f", about.name(),
                about.speedUp().ratio(), first.name(), about.speedUp().low(), about.speedUp().high());
    }

    private static String pictures(int batch) {
        return batch == 1 ? "one picture" : batch + " pictures";
    }
}
