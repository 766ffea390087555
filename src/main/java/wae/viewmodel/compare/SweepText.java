package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wae.domain.comparison.SweepCell;
import wae.domain.comparison.SweepResult;
import wae.domain.network.Engine;

/** What a sweep comes to, in sentences. */
final class SweepText {

    private static final double MINUTE = 60;

    private SweepText() {
    }

    /**
     * Sentences.
     *
     * @param system   whose speed-up is looked at; null for none
     * @param underWay whether cells are still to come
     */
    static String of(SweepResult sweep, String system, boolean underWay) {
        List<String> names = sweep.systems().stream().map(facts -> facts.name()).toList();
        int index = names.indexOf(system);
        String limit = index < 1 ? "" : limit(sweep, names, index) + " ";
        String whole = sweep.cells().size() == sweep.grid().cells() ? ""
                : format(underWay ? " So far %d of %d cells." : " Ended early: %d of %d cells.", sweep.cells().size(),
                sweep.grid().cells());
        return limit + threads(sweep) + whole;
    }

    private static String limit(SweepResult sweep, List<String> names, int index) {
        List<String> under = new ArrayList<>();
        for (SweepCell cell : sweep.cells()) {
            double ratio = cell.speedUps().get(index).ratio();
            if (ratio < SweepModel.LIMIT) {
                under.add(format("%s, batch %d (%.2f\u00d7)", threads(cell.threads()), cell.batch(), ratio));
            }
        }
        return format("The speed-up of %s over %s falls under %.1f\u00d7 %s.", names.get(index), names.get(0),
                SweepModel.LIMIT, under.isEmpty() ? "nowhere here" : "at " + String.join("; ", under));
    }

    /** What was asked for beside what this process kept busy. */
    private static String threads(SweepResult sweep) {
        List<String> busy = new ArrayList<>();
        for (int threads : sweep.grid().threads()) {
            double[] cores = sweep.cells().stream().filter(cell -> cell.threads() == threads)
                    .mapToDouble(SweepCell::busyCores).filter(value -> !Double.isNaN(value)).toArray();
            if (cores.length > 0) {
                busy.add(format("%s asked for, %.1f cores busy", threads(threads),
                        Arrays.stream(cores).average().orElse(0)));
            }
        }
        String engine = sweep.settings().engine() == Engine.ONNX ? ""
                : " " + sweep.settings().engine().title() + " keeps the threads that it started with.";
        return format("%s, %s, %d cores. Threads used: %s.%s", sweep.settings().engine().title(),
                sweep.machine().processor(), sweep.machine().cores(), busy.isEmpty()
                ? "as asked for; the system does not say how many were busy" : String.join("; ", busy), engine);
    }

    /** A length of time as it is told beforehand. @param seconds 0 or more */
    static String duration(double seconds) {
        return seconds < MINUTE - 0.5 ? Math.max(1, Math.round(seconds)) + " s" : format("%.1f minutes", seconds / MINUTE);
    }

    private static String threads(int count) {
        return count + (count == 1 ? " thread" : " threads");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
