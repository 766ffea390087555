package wae.domain.classification;

/**
 * How often a label was the class with the highest score, and among the five highest scores.
 *
 * @param pictures number of pictures
 * @param first    how often the label was the class with the highest score
 * @param topFive  how often it was among the five highest scores
 */
public record Accuracy(long pictures, long first, long topFive) {

    /** Nothing seen yet. */
    public static final Accuracy NONE = new Accuracy(0, 0, 0);

    private static final int FIVE = 5;

    /** With one more picture. */
    public Accuracy plus(Scores scores, int label) {
        int rank = scores.rankOf(label);
        return new Accuracy(pictures + 1, first + (rank == 0 ? 1 : 0), topFive + (rank < FIVE ? 1 : 0));
    }

    /** Fraction of pictures whose label was the class with the highest score; 0 when there is none. */
    public double top1() {
        return fraction(first);
    }

    /**
     * Fraction of pictures whose label was among the five highest scores; 0 when there is none. Says little of ten classes or
     * fewer.
     */
    public double top5() {
        return fraction(topFive);
    }

    /** Standard error of {@link #top1}, from the binomial distribution; 0 when there is no picture. */
    public double top1StandardError() {
        return pictures == 0 ? 0 : Math.sqrt(top1() * (1 - top1()) / pictures);
    }

    private double fraction(long count) {
        return pictures == 0 ? 0 : (double) count / pictures;
    }
}
