package wae.domain.classification;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import wae.domain.task.Problem;

/**
 * What a classifier says of a picture.
 *
 * @param scores by branch; the sum is always there, the other two come together or not at all
 */
public record Prediction(Map<Branch, Scores> scores) {

    /** @throws IllegalArgumentException if the sum is missing, or one of the other two alone */
    public Prediction {
        if (!scores.containsKey(Branch.SUM) || scores.containsKey(Branch.LOW) != scores.containsKey(Branch.FUSION)) {
            throw new IllegalArgumentException("a prediction has a sum, and two branches or none: " + scores.keySet());
        }
        scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    }

    /** Of a plain classifier. */
    public static Prediction of(Scores scores) {
        return new Prediction(Map.of(Branch.SUM, scores));
    }

    /** Of an accelerated classifier. */
    public static Prediction of(Scores low, Scores fusion, Scores sum) {
        return new Prediction(Map.of(Branch.LOW, low, Branch.FUSION, fusion, Branch.SUM, sum));
    }

    /** This. @throws Problem if a score is NaN or infinite @param name of the classifier */
    public Prediction requireNumbers(String name) throws Problem {
        for (Scores each : scores.values()) {
            ScoreReading.requireNumbers(each.toArray(), name);
        }
        return this;
    }

    /** The scores that decide. */
    public Scores sum() {
        return scores.get(Branch.SUM);
    }

    /** The scores of a branch, where the classifier has it. */
    public Optional<Scores> of(Branch branch) {
        return Optional.ofNullable(scores.get(branch));
    }

    /**
     * Twice the weighted mean of both branches, so that one half gives the sum as released.
     *
     * @param fusionWeight 0 for the low branch alone to 1 for fusion alone
     * @return the sum, where there are no branches
     */
    public Scores weighted(double fusionWeight) {
        return of(Branch.LOW).map(low -> low.mixed(2 * (1 - fusionWeight), scores.get(Branch.FUSION), 2 * fusionWeight))
                .orElseGet(this::sum);
    }
}
