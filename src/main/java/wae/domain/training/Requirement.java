package wae.domain.training;

/** Settings check themselves. */
public final class Requirement {

    private Requirement() {
    }

    /** @throws IllegalArgumentException with the sentence, if it does not hold */
    public static void that(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
