package wae.domain.comparison;

import java.util.List;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;

/**
 * What was measured under one batch and one number of threads.
 *
 * @param threads   that one run might use
 * @param batch     pictures in one run
 * @param timings   of every system
 * @param speedUps  of every system over the first
 * @param busyCores cores that this process kept busy on average meanwhile; NaN where the system does not say
 */
public record SweepCell(int threads, int batch, List<SystemTiming> timings, List<RatioInterval> speedUps,
                        double busyCores) {

    /** Copies the lists. */
    public SweepCell {
        timings = List.copyOf(timings);
        speedUps = List.copyOf(speedUps);
    }
}
