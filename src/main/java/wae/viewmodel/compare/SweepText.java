package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wae.domain.comparison.SweepCell;
import wae.domain.comparison.SweepResult;
import wae.domain.network.Engine;
import wae.words.Words;

/** The result of a sweep in sentences. */
final class SweepText {

    private static final double MINUTE = 60;

    private SweepText() {
    }

    /**
     * Sentences.
     *
     * @param system   whose speed-up is described; null for none
     * @param underWay whether more cells follow
     */
    static String of(SweepResult sweep, String system, boolean underWay) {
        List<String> names = sweep.systems().stream().map(facts -> facts.name()).toList();
        int index = names.indexOf(system);
        List<String> sentences = new ArrayList<>();
        if (index >= 1) {
            sentences.add(limit(sweep, names, index));
        }
        sentences.add(threads(sweep));
        if (sweep.settings().engine() != Engine.ONNX) {
            sentences.add(Words.of("compare.sweep-fixed-threads", sweep.settings().engine().title()));
        }
        if (sweep.cells().size() != sweep.grid().cells()) {
            sentences.add(underWay ? Words.of("compare.sweep-so-far", sweep.cells().size(), sweep.grid().cells())
                    : Words.of("compare.sweep-stopped", sweep.cells().size(), sweep.grid().cells()));
        }
        return String.join(" ", sentences);
    }

    private static String limit(SweepResult sweep, List<String> names, int index) {
        List<String> below = new ArrayList<>();
        for (SweepCell cell : sweep.cells()) {
            double ratio = cell.speedUps().get(index).ratio();
            if (ratio < SweepModel.LIMIT) {
                below.add(Words.of("compare.sweep-cell", cell.threads(), cell.batch(), format("%.2f\u00d7", ratio)));
            }
        }
        String limit = format("%.1f\u00d7", SweepModel.LIMIT);
        return below.isEmpty() ? Words.of("compare.sweep-above", names.get(index), names.get(0), limit)
                : Words.of("compare.sweep-below", names.get(index), names.get(0), limit, String.join("; ", below));
    }

    /** The requested threads beside the cores that this process kept busy. */
    private static String threads(SweepResult sweep) {
        List<String> busy = new ArrayList<>();
        for (int threads : sweep.grid().threads()) {
            double[] cores = sweep.cells().stream().filter(cell -> cell.threads() == threads)
                    .mapToDouble(SweepCell::busyCores).filter(value -> !Double.isNaN(value)).toArray();
            if (cores.length > 0) {
                busy.add(Words.of("compare.sweep-busy", threads,
                        format("%.1f", Arrays.stream(cores).average().orElse(0))));
            }
        }
        String engine = sweep.settings().engine().title();
        String processor = sweep.machine().processor();
        int cores = sweep.machine().cores();
        return busy.isEmpty() ? Words.of("compare.sweep-threads-unknown", engine, processor, cores)
                : Words.of("compare.sweep-threads", engine, processor, cores, String.join("; ", busy));
    }

    /** An estimated duration. @param seconds 0 or more */
    static String duration(double seconds) {
        return seconds < MINUTE - 0.5 ? Words.of("compare.seconds", Math.max(1, Math.round(seconds)))
                : Words.of("compare.minutes", format("%.1f", seconds / MINUTE));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
