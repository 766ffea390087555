package wae.domain.dataset;

import java.util.SplittableRandom;

/**
 * An endless order of pictures in which every epoch holds each picture once, shuffled anew by the seed. A place in it
 * is found without going through what came before, so that a resumed run continues where it was.
 */
public final class ShuffledEpochs {

    private final int pictures;
    private final long seed;
    private long laterEpoch = -1;
    private int[] later;
    private int[] earlier;

    /**
     * An order.
     *
     * @param pictures number of pictures, at least 1
     */
    public ShuffledEpochs(int pictures, long seed) {
        if (pictures < 1) {
            throw new IllegalArgumentException("nothing can be shuffled");
        }
        this.pictures = pictures;
        this.seed = seed;
    }

    /** What it is shuffled by. */
    public long seed() {
        return seed;
    }

    /** Number of images in an epoch. */
    public int pictures() {
        return pictures;
    }

    /** The epoch that a position belongs to. */
    public long epoch(long position) {
        return position / pictures;
    }

    /** The picture at a place, 0 to pictures - 1. */
    public int picture(long place) {
        return order(epoch(place))[(int) (place % pictures)];
    }

    /** The shuffled epoch; two stay in memory, since a batch or a window can lie across the end of one. */
    private int[] order(long epoch) {
        if (epoch == laterEpoch - 1 && earlier != null) {
            return earlier;
        }
        if (epoch != laterEpoch) {
            earlier = epoch == laterEpoch + 1 ? later : null;
            later = shuffled(new SplittableRandom(Seeds.mix(seed, epoch)));
            laterEpoch = epoch;
        }
        return later;
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
