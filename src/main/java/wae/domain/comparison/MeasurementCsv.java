package wae.domain.comparison;

import java.util.Locale;
import java.util.Optional;
import wae.domain.network.NetworkMemory;
import wae.domain.timing.SystemTiming;

/** Measurement's table as comma-separated values, numbers in full, units in the first line. */
public final class MeasurementCsv {

    private static final String HEAD = "system,median (ms),P90 (ms),P99 (ms),pictures per second,"
            + "coefficient of variation,speed-up,speed-up low,speed-up high,multiply-adds,parameters,"
            + "memory (bytes; counted),trained,top-1 accuracy,top-5 accuracy,evaluated on,weights\n";

    private MeasurementCsv() {
    }

    /** One line per system; what is not known stays empty. */
    public static String of(Measurement measurement) {
        StringBuilder text = new StringBuilder(HEAD);
        measurement.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(ComparedRow row) {
        SystemTiming timing = row.timing();
        SystemFacts facts = row.facts();
        return String.format(Locale.ROOT, "%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%d,%s,%s,%s,%s,%s,%s\n", quoted(row.name()),
                timing.medianMillis(), timing.p90Millis(), timing.p99Millis(), timing.picturesPerSecond(),
                timing.coefficientOfVariation(), row.speedUp().ratio(), row.speedUp().low(), row.speedUp().high(),
                known(facts.multiplyAdds()), facts.parameters(), known(facts.memory().map(NetworkMemory::bytes)),
                facts.trained(), known(row.accuracy().map(found -> found.accuracy().top1())),
                known(row.accuracy().map(found -> found.accuracy().top5())),
                row.accuracy().map(found -> quoted(found.data())).orElse(""), facts.weightsHash());
    }

    private static String known(Optional<? extends Number> number) {
        return number.map(Object::toString).orElse("");
    }

    /** As RFC 4180 has it, where that is needed. */
    private static String quoted(String text) {
        return text.matches("[^,\"\n\r]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
