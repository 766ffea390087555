package wae.viewmodel.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wae.chart.Role;
import wae.domain.classification.Branch;
import wae.domain.classification.Scores;
import wae.domain.classification.Prediction;
import wae.domain.comparison.SidePrediction;

/** What a classifier says of a picture as it is shown, under a weight and with or without I_H. */
public final class SideWords {

    /** The weight of the fusion network that gives the sum as released. */
    public static final double RELEASED = 0.5;

    private static final int TOP = 5;
    private static final int TOP_OF_BRANCH = 3;

    private final SidePrediction side;
    private final String conditions;
    private final Prediction prediction;
    private final double fusionWeight;

    /** @param conditions of the time, in words */
    SideWords(SidePrediction side, double fusionWeight, boolean high, String conditions) {
        this.side = side;
        this.conditions = conditions;
        this.fusionWeight = fusionWeight;
        this.prediction = high ? side.prediction() : side.withoutHigh().orElse(side.prediction());
    }

    /** Its colour. */
    public Role role() {
        return SystemRoles.of(side.facts());
    }

    /** Whether there are branches to be looked at apart. */
    public boolean hasBranches() {
        return prediction.of(Branch.LOW).isPresent();
    }

    /** The five likeliest classes. */
    public List<ClassBar> top() {
        return ClassBar.top(scores(), side.classNames(), TOP);
    }

    /** The three likeliest classes of a branch; empty where there is no such branch. */
    public List<ClassBar> top(Branch branch) {
        return prediction.of(branch).map(scores -> ClassBar.top(scores, side.classNames(), TOP_OF_BRANCH))
                .orElse(List.of());
    }

    /** The likeliest class. */
    public String best() {
        return side.classNames().of(scores().best());
    }

    private Scores scores() {
        return prediction.weighted(fusionWeight);
    }

    /** The time of one run on this picture, and how it was taken. */
    public String time() {
        return String.format(Locale.ROOT, "%.2f ms, median of %d runs in turn, %s", side.timing().medianMillis(),
                side.timing().millis().size(), conditions);
    }

    /** Whether the high band changed the answer, under the same weight; empty where there is none. */
    public Optional<String> highChange() {
        return side.withoutHigh().map(without -> {
            ClassBar with = ClassBar.top(side.prediction().weighted(fusionWeight), side.classNames(), 1).get(0);
            ClassBar none = ClassBar.top(without.weighted(fusionWeight), side.classNames(), 1).get(0);
            return with.name().equals(none.name())
                    ? "I_H does not change the answer: " + with.words() + " with it, " + none.percent() + " without."
                    : "I_H changes the answer: " + with.words() + " with it, " + none.words() + " without.";
        });
    }
}
