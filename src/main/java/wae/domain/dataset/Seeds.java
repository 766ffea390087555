package wae.domain.dataset;

import java.util.SplittableRandom;

/** Independent random streams by name: neighbouring seeds and steps must not give related numbers. */
public final class Seeds {

    private Seeds() {
    }

    /** One well-mixed number of two. */
    public static long mix(long first, long second) {
        return new SplittableRandom(new SplittableRandom(first).nextLong() + second).nextLong();
    }
}
