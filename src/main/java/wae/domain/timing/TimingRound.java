package wae.domain.timing;

import java.util.List;

/**
 * One round: every system once.
 *
 * @param number    of the round, from 0
 * @param order     indices of the systems, first run first
 * @param millis    time of each system, ms, by index
 * @param collected whether the JVM collected memory meanwhile
 */
public record TimingRound(int number, List<Integer> order, List<Double> millis, boolean collected) {

    /** Copies the lists. */
    public TimingRound {
        order = List.copyOf(order);
        millis = List.copyOf(millis);
    }
}
