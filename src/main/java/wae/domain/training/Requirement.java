package wae.domain.training;

import wae.domain.task.InvalidValueException;

/** Settings check themselves. */
public final class Requirement {

    private Requirement() {
    }

    /** @throws InvalidValueException with the sentence, if it does not hold */
    public static void that(boolean holds, String sentence) {
        if (!holds) {
            throw new InvalidValueException(sentence);
        }
    }
}
