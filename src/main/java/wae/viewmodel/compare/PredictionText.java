package wae.viewmodel.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wae.chart.Role;
import wae.domain.classification.Branch;
import wae.domain.classification.Prediction;
import wae.domain.classification.Scores;
import wae.domain.comparison.SidePrediction;
import wae.words.Words;

/** The prediction of a classifier as it is shown, under a weight and with or without I_H. */
public final class PredictionText {

    /** The weight of the fusion network that gives the sum as released. */
    public static final double RELEASED = 0.5;

    private static final int TOP = 5;
    private static final int TOP_OF_BRANCH = 3;

    private final SidePrediction found;
    private final String conditions;
    private final Prediction prediction;
    private final double fusionWeight;

    /** @param conditions of the time, as text */
    PredictionText(SidePrediction found, double fusionWeight, boolean high, String conditions) {
        this.found = found;
        this.conditions = conditions;
        this.fusionWeight = fusionWeight;
        this.prediction = high ? found.prediction() : found.withoutHigh().orElse(found.prediction());
    }

    /** Its colour. */
    public Role role() {
        return SystemRoles.of(found.facts());
    }

    /** Whether there are separate branches. */
    public boolean hasBranches() {
        return prediction.of(Branch.LOW).isPresent();
    }

    /** The top-5 predictions. */
    public List<ClassBar> top() {
        return ClassBar.top(scores(), found.classNames(), TOP);
    }

    /** The top-3 predictions of a branch; empty where there is no such branch. */
    public List<ClassBar> top(Branch branch) {
        return prediction.of(branch).map(scores -> ClassBar.top(scores, found.classNames(), TOP_OF_BRANCH))
                .orElse(List.of());
    }

    /** The predicted class. */
    public String best() {
        return found.classNames().of(scores().best());
    }

    private Scores scores() {
        return prediction.weighted(fusionWeight);
    }

    /** The latency for this image, and its conditions. */
    public String time() {
        return Words.of("compare.prediction-time", String.format(Locale.ROOT, "%.2f ms", found.timing().medianMillis()),
                found.timing().millis().size(), conditions);
    }

    /** How an external model was read, as text; empty for one of ours. */
    public String note() {
        return found.facts().kind().isPresent() ? "" : found.facts().note();
    }

    /** Whether I_H changes the prediction, under the same weight; empty where there is no I_H. */
    public Optional<String> highChange() {
        return found.withoutHigh().map(without -> {
            ClassBar with = ClassBar.top(found.prediction().weighted(fusionWeight), found.classNames(), 1).get(0);
            ClassBar none = ClassBar.top(without.weighted(fusionWeight), found.classNames(), 1).get(0);
            return with.name().equals(none.name())
                    ? Words.of("compare.high-same", with.text(), none.percent())
                    : Words.of("compare.high-other", with.text(), none.text());
        });
    }
}
