package wae.engine.dl4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import wae.domain.network.Backbone;
import wae.domain.network.WaeClassifierPlans;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Metric;

/**
 * The classification loss in a graph: the cross-entropy of each head with equal weight and the sum's own with its, or the
 * one cross-entropy of a plain network.
 */
final class ClassifierHeads {

    private final double smoothing;
    private final Map<String, Double> weights = new LinkedHashMap<>();

    ClassifierHeads(ClassifierSettings settings) {
        smoothing = settings.get(ClassifierSettings.LABEL_SMOOTHING);
        if (settings.kind().isAccelerated()) {
            weights.put(WaeClassifierPlans.LOW_SCORES, 1.0);
            weights.put(WaeClassifierPlans.FUSION_SCORES, 1.0);
            weights.put(Backbone.SCORES, settings.get(ClassifierSettings.SUM_WEIGHT));
        } else {
            weights.put(Backbone.SCORES, 1.0);
        }
    }

    /** The heads' vertices. */
    List<String> all() {
        return new ArrayList<>(weights.keySet().stream().map(ClassifierHeads::head).toList());
    }

    void add(GraphBuilder graph) {
        weights.forEach((scores, weight) -> graph.addLayer(head(scores), new CrossEntropyLoss(weight, smoothing), scores));
    }

    /** Adds what the newest step measured. @return the classification loss */
    double measure(ComputationGraph graph, Map<Metric, Double> figures) {
        double total = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            CrossEntropyHead head = (CrossEntropyHead) graph.getLayer(head(weight.getKey()));
            figures.put(metric(weight.getKey()), head.crossEntropy());
            total += weight.getValue() * head.crossEntropy();
        }
        CrossEntropyHead deciding = (CrossEntropyHead) graph.getLayer(head(Backbone.SCORES));
        figures.put(Metric.TRAINING_ACCURACY, deciding.accuracy());
        return total;
    }

    private static Metric metric(String scores) {
        return switch (scores) {
            case WaeClassifierPlans.LOW_SCORES -> Metric.LOW_CROSS_ENTROPY;
            case WaeClassifierPlans.FUSION_SCORES -> Metric.FUSION_CROSS_ENTROPY;
            default -> Metric.CROSS_ENTROPY;
        };
    }

    private static String head(String scores) {
        return scores + "-loss";
    }
}
