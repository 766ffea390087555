package wae.domain.comparison;

import java.util.Locale;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;

/** A sweep as comma-separated values, numbers in full, units in the first line. */
public final class SweepCsv {

    private SweepCsv() {
    }

    /** One line for each system in each cell. */
    public static String of(SweepResult sweep) {
        StringBuilder text = new StringBuilder("engine,system,threads,busy cores,batch,"
                + "median (ms for one batch),P90 (ms),ms per picture,pictures per second,speed-up,speed-up low,speed-up high,rounds\n");
        for (SweepCell cell : sweep.cells()) {
            for (int i = 0; i < cell.timings().size(); i++) {
                SystemTiming timing = cell.timings().get(i);
                RatioInterval speedUp = cell.speedUps().get(i);
                text.append(String.format(Locale.ROOT, "%s,\"%s\",%d,%s,%d,%s,%s,%s,%s,%s,%s,%s,%d\n",
                        sweep.settings().engine().title(), timing.name().replace("\"", "\"\""), cell.threads(),
                        Double.isNaN(cell.busyCores()) ? "" : cell.busyCores(), cell.batch(), timing.medianMillis(),
                        timing.p90Millis(), timing.millisPerPicture(), timing.picturesPerSecond(), speedUp.ratio(),
                        speedUp.low(), speedUp.high(), timing.millis().size()));
            }
        }
        return text.toString();
    }
}
