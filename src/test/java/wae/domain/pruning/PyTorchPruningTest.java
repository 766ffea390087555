package wae.domain.pruning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.Golden;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.network.Shape;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/**
 * ThiNet, and the ranking of Taylor pruning, against the papers' formulas in PyTorch 1.13.1 and numpy 1.24.2:
 * golden/pruning.json by pruning.py, seed 4.
 */
class PyTorchPruningTest {

    /** Sums of 9 to 25 products of exact inputs, in double; the numbers are stored with ten digits. */
    private static final double STORED = 1e-8;
    /** A ridge of 1e-6 is added to our least squares, numpy's have none. */
    private static final double RIDGE = 1e-4;

    private static final Golden TAYLOR = Golden.of("pruning").in("taylor");
    private static final Golden THINET = Golden.of("pruning").in("thinet");
    private static final PictureSize SIZE = PictureSize.square(5);

    @Test
    void contributionsToAConvolutionAreThoseOfPyTorch() {
        Layer.Convolution reader = new Layer.Convolution("reader", "image", 3, 3, 2, 1, true, Activation.RELU);
        assertContributions(reader, "convolution", new Shape(3, 3, 3));
    }

    @Test
    void contributionsToADenseLayerAreThoseOfPyTorch() {
        assertContributions(new Layer.Dense("reader", "image", 3, Activation.NONE), "dense", new Shape(3, 1, 1));
    }

    private static void assertContributions(Layer reader, String name, Shape output) {
        Contributions contributions = new Contributions(reader, THINET.in(name).tensor(),
                new Shape(6, SIZE.height(), SIZE.width()), output);
        double[][] expected = places(THINET.in(name + " contributions"));
        float[] image = THINET.in("image").floats();
        assertThat(expected).hasNumberOfRows(Math.toIntExact(output.count()));
        for (int i = 0; i < expected.length; i++) {
            int position = i % (output.height() * output.width());
            double[] actual = contributions.at(image, i / (output.height() * output.width()),
                    position / output.width(), position % output.width());
            assertThat(actual).as("place %d", i).containsExactly(expected[i], Offset.offset(STORED));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void thiNetKeepsAndScalesAsInThePaper(int kept) {
        ThiNetSelection choice = new ThiNetSelection(6);
        for (double[] place : places(THINET.in("convolution contributions"))) {
            choice.add(place);
        }
        Golden expected = THINET.in("selections", Integer.toString(kept));
        ThiNetSelection.Selection actual = choice.select(kept);
        assertThat(actual.kept()).isEqualTo(expected.in("kept").integers());
        assertThat(actual.scaling().stream().mapToDouble(Double::doubleValue).toArray())
                .containsExactly(expected.in("scaling").numbers(), Offset.offset(RIDGE));
        assertThat(actual.droppedFraction()).isCloseTo(expected.in("dropped fraction").number(), within(STORED));
    }

    /** The second convolution gives one single value, so every random place in it is that one. */
    @Test
    void aNetworkIsPrunedByThiNetAsInThePaper() throws Problem {
        Golden expected = THINET.in("network");
        NetworkPlan plan = new NetworkPlan("golden", List.of(
                new Layer.Input("picture", 3),
                new Layer.Convolution("first", "picture", 6, 3, 1, 1, true, Activation.RELU),
                new Layer.Convolution("second", "first", 1, 4, 1, 0, true, Activation.NONE)), List.of("second"));
        TrainedNetwork whole = new TrainedNetwork(plan, expected.in("weights").weights());
        TrainedNetwork pruned = new ThiNetPruning(new ReferenceEvaluator(), 1, images(expected.in("images")), 1,
                FineTuning.NONE, 1).prune(whole, 0.5, Monitor.NONE);
        assertThat(pruned.weights().get("second.weight").values())
                .containsExactly(expected.in("pruned second.weight").floats(), Offset.offset((float) RIDGE));
        float[] biases = whole.weights().get("first.bias").values();
        List<Float> kept = expected.in("kept").integers().stream().map(channel -> biases[channel]).toList();
        assertThat(pruned.weights().get("first.bias").values()).containsExactly(kept.toArray(Float[]::new));
    }

    @Test
    void taylorDropsTheChannelsThatThePaperRanksLast() {
        Map<String, double[]> criteria = new LinkedHashMap<>();
        List.of("first", "second").forEach(layer -> criteria.put(layer, TAYLOR.in("criteria", layer).numbers()));
        KeptChannels kept = TaylorSelection.select(criteria, 5);
        criteria.forEach((layer, values) -> {
            assertThat(TaylorSelection.normalised(values))
                    .containsExactly(TAYLOR.in("normalised", layer).numbers(), Offset.offset(STORED));
            List<Integer> dropped = TAYLOR.in("five dropped", layer).integers();
            assertThat(kept.byLayer().get(layer)).doesNotContainAnyElementsOf(dropped)
                    .hasSize(values.length - dropped.size());
        });
    }

    /** Examples of a tensor whose last axis is that of the channels. */
    private static double[][] places(Golden tensor) {
        double[] values = tensor.numbers();
        int channels = tensor.shape().get(tensor.shape().size() - 1);
        return IntStream.range(0, values.length / channels)
                .mapToObj(i -> Arrays.copyOfRange(values, i * channels, (i + 1) * channels))
                .toArray(double[][]::new);
    }

    private static List<Planes> images(Golden tensor) {
        float[] values = tensor.floats();
        int count = tensor.shape().get(0);
        int length = values.length / count;
        PictureSize size = new PictureSize(tensor.shape().get(3), tensor.shape().get(2));
        return IntStream.range(0, count).mapToObj(i -> Planes.owning(tensor.shape().get(1), size,
                Arrays.copyOfRange(values, i * length, (i + 1) * length))).toList();
    }
}
