package wae.domain.timing;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides when a system is warm: after a least number of runs, once the last five medians differ by less than 1 %. Each
 * median is that of the newer half of all runs so far, so that slow first runs cannot hold it up for ever.
 */
final class WarmUpWatch {

    private static final int MEDIANS = 5;
    private static final double DIFFERENCE = 0.01;
    private static final int MIN_WINDOW = 5;

    private final int least;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> medians = new ArrayList<>();

    WarmUpWatch(int least) {
        this.least = least;
    }

    void add(double millis) {
        times.add(millis);
        int window = Math.min(times.size(), Math.max(MIN_WINDOW, (times.size() + 1) / 2));
        medians.add(new Samples(times.subList(times.size() - window, times.size())).quantile(0.5));
    }

    int runs() {
        return times.size();
    }

    boolean settled() {
        if (times.size() < Math.max(least, MEDIANS)) {
            return least == 0;
        }
        List<Double> last = medians.subList(medians.size() - MEDIANS, medians.size());
        double most = last.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double fewest = last.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return most - fewest < DIFFERENCE * most;
    }

    SystemTiming.WarmUp result() {
        return new SystemTiming.WarmUp(runs(), settled());
    }
}
