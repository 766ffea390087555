package wae.viewmodel.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import wae.domain.comparison.Measurement;
import wae.words.Words;

/** When and where a loaded measurement was made. */
final class MeasurementOrigin {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private MeasurementOrigin() {
    }

    /** In the user's own time. */
    static String of(Measurement measurement) {
        return Words.of("compare.origin", MINUTE.format(measurement.date().atZone(ZoneId.systemDefault())),
                measurement.machine().processor());
    }
}
