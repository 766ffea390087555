package wae.viewmodel.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wae.chart.Role;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.Measurement;
import wae.words.Words;

/** The result of a measurement in one sentence. */
final class Headline {

    private Headline() {
    }

    /** Of at least one row: about WAE where it was measured, else about the fastest. */
    static String of(Measurement measurement) {
        List<ComparedRow> rows = measurement.rows();
        ComparedRow first = rows.get(0);
        if (rows.size() == 1) {
            return Words.of("compare.headline-one", first.name(), format("%.2f ms", first.timing().medianMillis()),
                    measurement.settings().timing().batch());
        }
        ComparedRow about = rows.stream().skip(1).filter(row -> SystemRoles.of(row.name()) == Role.WAE).findFirst()
                .orElseGet(() -> rows.stream().skip(1).max(Comparator.comparingDouble(row -> row.speedUp().ratio()))
                        .orElseThrow());
        return Words.of("compare.headline", about.name(), format("%.2f\u00d7", about.speedUp().ratio()), first.name(),
                format("%.2f", about.speedUp().low()), format("%.2f", about.speedUp().high()));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
