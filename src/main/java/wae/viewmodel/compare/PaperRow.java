package wae.viewmodel.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.PublishedFigures;

/**
 * A row of the table of the paper with ours beside it.
 *
 * @param label        as printed
 * @param error        top-5 error, %
 * @param cpu          ms on the CPU of the paper, and the speed-up as printed
 * @param gpu          ms on the GPU of the paper, and the speed-up as printed
 * @param flops        as printed
 * @param system       name here
 * @param time         median latency here; a dash where it was not measured
 * @param speedUp      here over vgg16 in the same run, with its interval
 * @param multiplyAdds counted here, with the encoder
 */
public record PaperRow(String label, String error, String cpu, String gpu, String flops, String system, String time,
                       String speedUp, String multiplyAdds) {

    private static final String NONE = "\u2013";

    /** All rows; ours stay empty unless this measurement has the image size of the paper. @param own may be null */
    static List<PaperRow> of(Measurement own) {
        boolean sameSize = own != null && own.settings().picture().width() == 224 && own.settings().picture()
                .height() == 224;
        return PublishedFigures.ALL.stream()
                .map(line -> row(line, sameSize ? find(own, line.system()) : Optional.empty(),
                sameSize && !own.rows().isEmpty() && own.names().get(0).equals(PublishedFigures.ALL.get(0).system()))).toList();
    }

    private static Optional<ComparedRow> find(Measurement measurement, String name) {
        return measurement.rows().stream().filter(row -> row.name().equals(name)).findFirst();
    }

    private static PaperRow row(PublishedFigures line, Optional<ComparedRow> ours, boolean overVgg16) {
        return new PaperRow(line.label(), format("%.2f", line.topFiveError()),
                times(line.cpuMillis(), line.cpuSpeedUp()),
                times(line.gpuMillis(), line.gpuSpeedUp()), format("%.2f B", line.printedGigaFlops()), line.system(),
                ours.map(row -> format("%.2f", row.timing().millisPerPicture())).orElse(NONE),
                ours.filter(row -> overVgg16)
                        .map(row -> line == PublishedFigures.ALL.get(0) ? "1" : TimeBars.interval(row.speedUp()))
                        .orElse(NONE),
                ours.flatMap(row -> row.facts().multiplyAdds()).map(count -> format("%.2f G", count / 1e9)).orElse(NONE));
    }

    private static String times(double millis, double speedUp) {
        return format("%.2f", millis) + (speedUp == 1 ? "" : format(" (%.2f\u00d7)", speedUp));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
