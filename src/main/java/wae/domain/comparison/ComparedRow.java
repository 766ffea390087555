package wae.domain.comparison;

import java.util.Optional;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;

/**
 * One system's line in a comparison.
 *
 * @param timing   its times
 * @param speedUp  how many times faster than the first row, with its interval
 * @param facts    what is known of it beside
 * @param accuracy where it was evaluated
 */
public record ComparedRow(SystemTiming timing, RatioInterval speedUp, SystemFacts facts,
                          Optional<DataAccuracy> accuracy) {

    /** As in commands and files. */
    public String name() {
        return timing.name();
    }

    /** The same with an accuracy. */
    public ComparedRow with(DataAccuracy evaluated) {
        return new ComparedRow(timing, speedUp, facts, Optional.of(evaluated));
    }
}
