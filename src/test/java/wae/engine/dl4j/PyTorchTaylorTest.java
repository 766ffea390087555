package wae.engine.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wae.Golden;
import wae.NativeSetup;
import wae.domain.dataset.LabelledBatch;
import wae.domain.image.PictureSize;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/**
 * The Taylor criterion against the paper's formula with PyTorch 1.13.1's gradients: golden/pruning.json by pruning.py, seed
 * 4. Two batches of four and of three examples; a convolution with bias and ReLU, and one with normalisation, then ReLU.
 */
class PyTorchTaylorTest {

    /** Of each criterion: means over examples of float products and gradients. */
    private static final double RELATIVE = 1e-5;

    private static final Golden GOLDEN = Golden.of("pruning").in("taylor");
    private static final NetworkPlan PLAN = new NetworkPlan("golden", List.of(
            new Layer.Input("picture", 3),
            new Layer.Convolution("first", "picture", 4, 3, 1, 1, true, Activation.RELU),
            new Layer.Pooling("pool", "first", Layer.Pooling.Kind.MAXIMUM, 2, 2, 0, true),
            new Layer.Convolution("second", "pool", 5, 3, 1, 1, false, Activation.NONE),
            new Layer.BatchNormalisation("second_bn", "second", true, Activation.RELU),
            new Layer.Dense("scores", "second_bn", 3, Activation.NONE)), List.of("scores"));

    @BeforeAll
    static void prepare() {
        NativeSetup.apply();
    }

    @Test
    void theCriteriaAreThoseOfThePaper() throws Problem {
        List<LabelledBatch> examples = GOLDEN.in("batches").parts().stream().map(PyTorchTaylorTest::batch).toList();
        Map<String, double[]> criteria = new Dl4jTaylorCriteria(new Dl4jEngine(), 1, examples, PictureSize.square(6))
                .of(new TrainedNetwork(PLAN, GOLDEN.in("weights").weights()), List.of("first", "second"));
        assertThat(criteria).containsOnlyKeys("first", "second");
        criteria.forEach((layer, actual) -> {
            double[] expected = GOLDEN.in("criteria", layer).numbers();
            assertThat(actual).hasSameSizeAs(expected);
            for (int i = 0; i < expected.length; i++) {
                assertThat(actual[i]).as("%s, channel %d", layer, i)
                        .isCloseTo(expected[i], within(RELATIVE * expected[i]));
            }
        });
    }

    private static LabelledBatch batch(Golden batch) {
        return new LabelledBatch(batch.in("images").floats(),
                batch.in("labels").integers().stream().mapToInt(Integer::intValue).toArray());
    }
}
