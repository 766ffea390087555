package wae.io.dataset;

import java.util.SplittableRandom;

/** Independent random streams by name: neighbouring seeds and steps must not give related numbers. */
final class Seeds {

    private Seeds() {
    }

    /** One well-mixed number of two. */
    static long mix(long first, long second) {
        return new SplittableRandom(new SplittableRandom(first).nextLong() + second).nextLong();
    }
}
