package wae.domain.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wae.domain.network.Backbone;
import wae.domain.network.WaeClassifierPlans;

/** Predictions from a network's outputs. */
final class Predictions {

    private Predictions() {
    }

    /** @param outputs in the plan's order, each batch x classes */
    static List<Prediction> of(ClassifierSystem system, List<float[]> outputs, int batch) {
        List<Prediction> predictions = new ArrayList<>();
        for (int example = 0; example < batch; example++) {
            Scores sum = scores(system, Backbone.SCORES, outputs, example, batch);
            predictions.add(!system.kind().isAccelerated() ? Prediction.of(sum) : Prediction.of(
                    scores(system, WaeClassifierPlans.LOW_SCORES, outputs, example, batch),
                    scores(system, WaeClassifierPlans.FUSION_SCORES, outputs, example, batch), sum));
        }
        return predictions;
    }

    private static Scores scores(ClassifierSystem system, String output, List<float[]> outputs, int example,
            int batch) {
        float[] all = outputs.get(system.plan().outputs().indexOf(output));
        int classes = all.length / batch;
        return Scores.of(Arrays.copyOfRange(all, example * classes, (example + 1) * classes));
    }
}
