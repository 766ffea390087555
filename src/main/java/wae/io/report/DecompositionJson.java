package wae.io.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.DecompositionFigures;
import wae.domain.decomposition.DecompositionReport;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.machine.Machine;
import wae.io.json.MayBeMissing;

/**
 * The file of a decomposition, field by field.
 *
 * @param profile what the file said of its colours, and what became of it
 * @param display by panel: shown = value x gain + offset for I_L; for signed panels blue, white, orange at mean of
 *                channels x gain = -1, 0, 1
 */
record DecompositionJson(String picture, int width, int height, @MayBeMissing String profile, @JsonUnwrapped Quality quality,
                         @JsonUnwrapped Times times, @JsonUnwrapped Setup setup, Map<String, DisplayMapping> display, Machine machine) {

    static final List<Panel> PANELS = List.of(Panel.LOW, Panel.HIGH, Panel.RECONSTRUCTION, Panel.DIFFERENCE);

    /** {@code null} where there is no figure, e.g. the PSNR of an exact reconstruction. */
    record Quality(Double psnrDb, Double ssim, double energyShareHigh, Double psnrWithoutHighDb, Double highIsWorthDb) {

        static Quality of(DecompositionFigures figures) {
            return new Quality(orNull(figures.psnrDb()), orNull(figures.ssim()), figures.energyFractionHigh(),
                    orNull(figures.psnrWithoutHighDb()), orNull(figures.psnrGainFromHighDb()));
        }

        private static Double orNull(OptionalDouble figure) {
            return figure.isPresent() ? (Double) figure.getAsDouble() : null;
        }
    }

    /** Encoder and decoder, ms. */
    record Times(double millis, double encodeMillis, double decodeMillis, String millisAre) {

        static Times of(Decomposition d) {
            return new Times(d.encodeMillis() + d.decodeMillis(), d.encodeMillis(), d.decodeMillis(),
                    "one run without warm-up, reading and writing of files left out; not a benchmark");
        }
    }

    /** What the decomposition was made by. */
    record Setup(String model, int encoderWidth, String engine, int threads) {
    }

    static DecompositionJson of(DecompositionReport report, Machine machine) {
        Decomposition decomposition = report.decomposition();
        Map<String, DisplayMapping> display = new LinkedHashMap<>();
        PANELS.forEach(panel -> display.put(panel.suffix(), panel.mapping(panel.planes(decomposition))));
        return new DecompositionJson(report.picture(), decomposition.picture().size().width(),
                decomposition.picture().size().height(), decomposition.picture().profile(),
                Quality.of(report.figures()), Times.of(decomposition),
                new Setup(report.model(), report.encoderWidth(), report.engine().title(), report.threads()), display, machine);
    }
}
