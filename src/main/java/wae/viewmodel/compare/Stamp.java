package wae.viewmodel.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import wae.domain.comparison.Measurement;

/** Says of a measurement that was opened when and where it was made. */
final class Stamp {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Stamp() {
    }

    /** In the user's own time. */
    static String of(Measurement measurement) {
        return "recorded on " + MINUTE.format(measurement.date().atZone(ZoneId.systemDefault())) + ", "
                + measurement.machine().processor();
    }
}
