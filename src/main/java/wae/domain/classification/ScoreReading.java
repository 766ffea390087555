package wae.domain.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import wae.domain.task.Problem;

/**
 * How the numbers that an external classifier gives are read.
 *
 * @param kind    what they are
 * @param sigmoid whether they become independent probabilities only by a sigmoid
 */
public record ScoreReading(ScoreKind kind, boolean sigmoid) {

    /** 16-bit numbers and rounding leave a sum of probabilities that near to 1. */
    private static final double NEAR_ONE = 2e-3;
    /** In 8 bits, many small probabilities are rounded to nothing. */
    private static final double FAR_FROM_ONE = 0.6;
    private static final double ROUNDING = 1e-3;

    /**
     * Decides by what the graph does last, by what it gave for a few images, and by what the user says, which counts most.
     *
     * @param end   of the graph
     * @param asked by the user
     * @param given scores of some images; may be empty where the graph's end or the user decides
     */
    public static ScoreReading of(ScoreEnd end, Optional<ScoreKind> asked, List<float[]> given) {
        boolean fractions = !given.isEmpty() && given.stream().allMatch(ScoreReading::areFractions);
        ScoreKind kind = asked.orElseGet(() -> switch (end) {
            case SOFTMAX -> ScoreKind.PROBABILITIES;
            case SIGMOID -> ScoreKind.INDEPENDENT;
            case LINEAR -> fractions && given.stream().allMatch(ScoreReading::sumToOne) ? ScoreKind.PROBABILITIES
                    : ScoreKind.LOGITS;
            case UNKNOWN -> !fractions ? ScoreKind.LOGITS
                    : given.stream().allMatch(ScoreReading::sumToOne) ? ScoreKind.PROBABILITIES : ScoreKind.INDEPENDENT;
        });
        boolean done = end == ScoreEnd.SIGMOID || end == ScoreEnd.SOFTMAX || end == ScoreEnd.UNKNOWN && fractions;
        return new ScoreReading(kind, kind == ScoreKind.INDEPENDENT && !done);
    }

    /** Whether what a network gives must be seen before {@link #of} can decide. */
    public static boolean needsValues(ScoreEnd end, Optional<ScoreKind> asked) {
        return asked.map(kind -> kind == ScoreKind.INDEPENDENT && end == ScoreEnd.UNKNOWN)
                .orElse(end == ScoreEnd.LINEAR || end == ScoreEnd.UNKNOWN);
    }

    private static boolean areFractions(float[] values) {
        return IntStream.range(0, values.length).allMatch(i -> values[i] >= 0 && values[i] <= 1 + ROUNDING);
    }

    private static boolean sumToOne(float[] values) {
        return values.length > 1 && Math.abs(sum(values) - 1) < NEAR_ONE;
    }

    private static double sum(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum();
    }

    /**
     * The scores of one image. A single number becomes those of no and yes.
     *
     * @param name of the model, for messages
     * @throws Problem if they are no numbers, or cannot be what they are read as
     */
    public Scores scores(float[] values, String name) throws Problem {
        requireNumbers(values, name);
        if (kind == ScoreKind.LOGITS) {
            return values.length == 1 ? Scores.of(0, values[0]) : Scores.of(values);
        }
        float[] fractions = sigmoid ? sigmoids(values) : values.clone();
        if (!areFractions(fractions)) {
            throw new Problem("The scores of " + name + " are read as " + kind.title() + ", but one of them is "
                    + worst(fractions) + ": choose another kind of scores.");
        }
        if (kind == ScoreKind.INDEPENDENT) {
            return values.length == 1 ? yesOrNo(Math.min(1, fractions[0])) : Scores.independent(fractions);
        }
        if (values.length == 1 || sum(fractions) <= 0) {
            throw new Problem(values.length == 1 ? name + " gives the softmax of a single score, which is 1 for every image."
                    : "The scores of " + name + " are read as probabilities, but all of them are 0.");
        }
        if (Math.abs(sum(fractions) - 1) > FAR_FROM_ONE) {
            throw new Problem(String.format(Locale.ROOT, "The scores of %s are read as probabilities that sum to one, but they sum"
                    + " to %.2f: choose another kind of scores.", name, sum(fractions)));
        }
        return Scores.of(logarithms(fractions));
    }

    /** @throws Problem if a score is NaN or infinite */
    static void requireNumbers(float[] values, String name) throws Problem {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new Problem(name + " gives scores that are no numbers (NaN or infinite). Does it take pixel values like"
                        + " these?");
            }
        }
    }

    private static float worst(float[] values) {
        float lowest = Float.MAX_VALUE;
        float highest = -Float.MAX_VALUE;
        for (float value : values) {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        return lowest < 0 ? lowest : highest;
    }

    private static Scores yesOrNo(double yes) {
        return Scores.of(logarithms((float) (1 - yes), (float) yes));
    }

    /** Scores before softmax that softmax makes these probabilities of. */
    private static float[] logarithms(float... probabilities) {
        float[] logarithms = Arrays.copyOf(probabilities, probabilities.length);
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = (float) Math.log(Math.max(logarithms[i], Float.MIN_NORMAL));
        }
        return logarithms;
    }

    private static float[] sigmoids(float[] values) {
        float[] sigmoids = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            sigmoids[i] = (float) (1 / (1 + Math.exp(-values[i])));
        }
        return sigmoids;
    }
}
