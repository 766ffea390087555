package wae.viewmodel.compare;

import java.util.List;
import java.util.Locale;
import wae.chart.Segment;

/** The table of layers as comma-separated values, numbers in full, units in the first line. */
final class LayerCsv {

    private static final String HEAD = "system,layer,shapes,"
            + "multiply-adds (one picture),time (ms for one batch)," // no words of the window
            + "multiply-adds (G/s),parameters,"
            + "steps of the engine\n"; // no words of the window

    private LayerCsv() {
    }

    /** @param batch images per run that was measured */
    static String of(List<LayerRow> rows, int batch) {
        StringBuilder text = new StringBuilder(HEAD);
        for (LayerRow row : rows) {
            Segment segment = row.segment();
            text.append(String.format(Locale.ROOT, "%s,%s,%s,%d,%s,%s,%d,%s\n", quoted(row.system()),
                    quoted(segment.layer()), quoted(segment.shapes()), segment.multiplyAdds(),
                    known(segment.milliseconds()), known(row.gigaPerSecond(batch)), segment.parameters(),
                    quoted(row.steps())));
        }
        return text.toString();
    }

    private static String known(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\n\r]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
