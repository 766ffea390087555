package wae.domain.comparison;

import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;

/**
 * One system's line in a comparison.
 *
 * @param timing       its times
 * @param speedUp      how many times faster than the first row, with its interval
 * @param multiplyAdds for one picture, counted from the plan that ran
 * @param parameters   weights, biases and statistics of that plan
 * @param inputNote    how the picture is brought to the network; empty when it goes in as it is
 * @param trained      whether its weights were trained; if not, only its time means anything
 * @param weightsHash  SHA-256 of its weights, first 16 hex digits
 */
public record ComparedRow(SystemTiming timing, RatioInterval speedUp, long multiplyAdds, long parameters,
                          String inputNote, boolean trained, String weightsHash) {

    /** As in commands and files. */
    public String name() {
        return timing.name();
    }
}
