package wae.io.dataset;

import java.util.SplittableRandom;

/**
 * An endless order of pictures in which every pass holds each picture once, shuffled anew. A step draws from a
 * window of it that slides on slowly, so that a picture that was decoded serves several steps, and a resumed run
 * finds its place by the step alone.
 */
final class SlidingOrder {

    /** Pictures in the window: enough that the patches of a batch hardly ever share one. */
    static final int WINDOW = 128;

    /** How often a picture is drawn in each pass, on average. */
    private static final int DRAWS_PER_PASS = 4;

    private final int pictures;
    private final long seed;
    private long cachedPass = -1;
    private int[] cachedOrder;
    private int[] orderBefore;

    SlidingOrder(int pictures, long seed) {
        this.pictures = pictures;
        this.seed = seed;
    }

    long seed() {
        return seed;
    }

    /** The place in the endless order where the window of a step begins. */
    long start(long step, int batch) {
        return step * Math.max(1, batch / DRAWS_PER_PASS);
    }

    /** How many places the window has. */
    int window() {
        return Math.min(WINDOW, pictures);
    }

    /** The pass that a place belongs to. */
    long pass(long place) {
        return place / pictures;
    }

    /** The picture at a place. */
    int picture(long place) {
        return order(pass(place))[(int) (place % pictures)];
    }

    /** The shuffled pass; the two that a window can touch are kept. */
    private int[] order(long pass) {
        if (pass == cachedPass - 1 && orderBefore != null) {
            return orderBefore;
        }
        if (pass != cachedPass) {
            orderBefore = pass == cachedPass + 1 ? cachedOrder : null;
            cachedOrder = shuffled(new SplittableRandom(Seeds.mix(seed, pass)));
            cachedPass = pass;
        }
        return cachedOrder;
    }

    private int[] shuffled(SplittableRandom random) {
        int[] order = new int[pictures];
        for (int i = 0; i < pictures; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
