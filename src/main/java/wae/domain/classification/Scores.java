package wae.domain.classification;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One number per class, a higher one is more probable: before softmax, or a probability for each class by itself. Immutable.
 * A number that is none counts as the least.
 */
public final class Scores {

    private final float[] values;
    private final boolean independent;

    private Scores(float[] values, boolean independent) {
        if (values.length == 0) {
            throw new IllegalArgumentException("there are scores for at least one class");
        }
        this.values = values;
        this.independent = independent;
    }

    /** Scores that copy the given values. */
    public static Scores of(float... values) {
        return new Scores(values.clone(), false);
    }

    /** A probability in [0,1] for each class by itself, copied. */
    public static Scores independent(float... probabilities) {
        return new Scores(probabilities.clone(), true);
    }

    /** Number of classes. */
    public int classes() {
        return values.length;
    }

    /** The score of a class. */
    public float of(int index) {
        return values[index];
    }

    /** A copy of all scores. */
    public float[] toArray() {
        return values.clone();
    }

    /** This times a weight plus the other times another. */
    public Scores mixed(double own, Scores other, double others) {
        if (other.classes() != classes()) {
            throw new IllegalArgumentException("scores of " + classes() + " and " + other.classes()
                    + " classes do not mix");
        }
        float[] mixed = new float[values.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float) (own * values[i] + others * other.values[i]);
        }
        return new Scores(mixed, independent);
    }

    /**
     * Softmax: positive, sum 1. The largest score is taken off first, so nothing overflows. Independent ones are what they
     * are.
     */
    public double[] probabilities() {
        if (independent) {
            return IntStream.range(0, classes()).mapToDouble(i -> values[i]).toArray();
        }
        double largest = IntStream.range(0, classes()).mapToDouble(this::ranked).max().orElseThrow();
        double[] powers = new double[values.length];
        double sum = 0;
        for (int i = 0; i < powers.length; i++) {
            powers[i] = ranked(i) == largest ? 1 : Math.exp(ranked(i) - largest);
            sum += powers[i];
        }
        for (int i = 0; i < powers.length; i++) {
            powers[i] /= sum;
        }
        return powers;
    }

    /** The classes with the highest scores, highest first; of equal ones the lower index first. @param count at most so many */
    public List<RankedClass> top(int count) {
        double[] probabilities = probabilities();
        return IntStream.range(0, classes()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -ranked(i)))
                .limit(count).map(i -> new RankedClass(i, probabilities[i])).toList();
    }

    /** The likeliest class; of equal ones the lowest index. */
    public int best() {
        return IntStream.range(0, classes()).filter(i -> rankOf(i) == 0).findFirst().orElseThrow();
    }

    /** How many classes come before one: 0 for the likeliest. */
    public int rankOf(int index) {
        int before = 0;
        for (int i = 0; i < values.length; i++) {
            if (ranked(i) > ranked(index) || ranked(i) == ranked(index) && i < index) {
                before++;
            }
        }
        return before;
    }

    private double ranked(int index) {
        return Float.isNaN(values[index]) ? Double.NEGATIVE_INFINITY : values[index];
    }

    /**
     * A class and how likely it is.
     *
     * @param index       of the class
     * @param probability by softmax or of the class by itself, 0 to 1
     */
    public record RankedClass(int index, double probability) {
    }
}
