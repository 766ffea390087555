package wae.domain.comparison;

import java.util.Locale;
import wae.domain.timing.SystemTiming;

/** Evidence's table as comma-separated values, numbers in full, units in the first line. */
public final class EvidenceCsv {

    private EvidenceCsv() {
    }

    /** One line per system. */
    public static String of(Evidence evidence) {
        StringBuilder text = new StringBuilder("system,median (ms),P90 (ms),P99 (ms),pictures per second,"
                + "coefficient of variation,speed-up,speed-up low,speed-up high,multiply-adds,parameters,trained,weights\n");
        evidence.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(ComparedRow row) {
        SystemTiming timing = row.timing();
        return String.format(Locale.ROOT, "%s,%s,%s,%s,%s,%s,%s,%s,%s,%d,%d,%s,%s\n", row.name(), timing.medianMillis(),
                timing.p90Millis(), timing.p99Millis(), timing.picturesPerSecond(), timing.coefficientOfVariation(),
                row.speedUp().ratio(), row.speedUp().low(), row.speedUp().high(), row.multiplyAdds(), row.parameters(),
                row.trained(), row.weightsHash());
    }
}
