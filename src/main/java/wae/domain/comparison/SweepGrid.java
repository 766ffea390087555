package wae.domain.comparison;

import java.util.List;
import java.util.TreeSet;

/**
 * Which batches and numbers of threads a sweep goes through.
 *
 * @param batches pictures in one run
 * @param threads that one run may use
 */
public record SweepGrid(List<Integer> batches, List<Integer> threads) {

    /** @throws IllegalArgumentException if one is empty, or a number below 1 */
    public SweepGrid {
        batches = List.copyOf(batches);
        threads = List.copyOf(threads);
        if (batches.isEmpty() || threads.isEmpty() || batches.stream().anyMatch(batch -> batch < 1)
                || threads.stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("a sweep goes through batches and threads of at least 1");
        }
    }

    /** Batches 1 to 32, threads 1, 2, 4 and so on up to all cores. */
    public static SweepGrid usual(int cores) {
        TreeSet<Integer> threads = new TreeSet<>(List.of(cores));
        for (int count = 1; count < cores; count *= 2) {
            threads.add(count);
        }
        return new SweepGrid(List.of(1, 2, 4, 8, 16, 32), List.copyOf(threads));
    }

    /** Number of pairs. */
    public int cells() {
        return batches.size() * threads.size();
    }
}
