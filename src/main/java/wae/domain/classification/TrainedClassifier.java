package wae.domain.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.network.Parameters;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.Weights;

/**
 * A classifier with weights: what a run leaves, and what is evaluated, compared, exported and pruned.
 *
 * @param system     plan, and how pictures reach it
 * @param weights    for the system's plan
 * @param classNames in the order of the scores
 * @param trained    whether the weights were learned; if not, only its time means anything
 */
public record TrainedClassifier(ClassifierSystem system, Weights weights, ClassNames classNames, boolean trained) {

    /** @throws IllegalArgumentException with one sentence, if weights or names are not those of the system */
    public TrainedClassifier {
        int scores = system.classes();
        if (scores != classNames.count()) {
            throw new IllegalArgumentException(system.name() + " gives " + scores + " scores, but there are "
                    + classNames.count() + " names of classes");
        }
        Map<String, List<Integer>> expected = Parameters.of(system.plan(), system.networkInput());
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        weights.tensors().forEach((name, tensor) -> shapes.put(name, tensor.shape()));
        expected.forEach((name, shape) -> {
            if (!shape.equals(shapes.get(name))) {
                throw new IllegalArgumentException("weights " + name + " of " + system.name() + " for images of "
                        + system.picture() + " have shape " + shape + ", not " + shapes.get(name));
            }
        });
    }

    /** Plan and weights. */
    public TrainedNetwork network() {
        return new TrainedNetwork(system.plan(), weights);
    }
}
