package wae.domain.pruning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkCost;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RandomWeights;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.network.ResNetBackbones;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.VggBackbones;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

class PruningTest {

    private static final PictureSize SIZE = new PictureSize(10, 6);

    /** Float rounding of outputs near 1; a wrong channel shifts them by far more. */
    private static final Offset<Float> ROUNDING = Offset.offset(1e-4f);

    /** Convolution, normalisation, pooling, a residual block, concatenation, and a dense layer on flattened maps. */
    private static final NetworkPlan ALL_KINDS = new NetworkPlan("all-kinds", List.of(
            new Layer.Input("picture", 3),
            conv("first", "picture", 6, 3, Activation.RELU),
            new Layer.BatchNormalisation("first_bn", "first", true, Activation.RELU),
            new Layer.Pooling("pool", "first_bn", Layer.Pooling.Kind.MAXIMUM, 2, 2, 0, true),
            conv("inner", "pool", 5, 3, Activation.RELU),
            conv("last", "inner", 4, 1, Activation.NONE),
            conv("pass", "pool", 4, 1, Activation.NONE),
            new Layer.Add("sum", List.of("last", "pass"), Activation.RELU),
            conv("side", "sum", 7, 3, Activation.RELU),
            new Layer.Concat("both", List.of("pool", "side")),
            new Layer.Dropout("drop", "both", 0.5),
            new Layer.Dense("scores", "drop", 3, Activation.NONE)), List.of("scores"));

    @Test
    void whatASumJoinsCannotBePruned() {
        assertThat(PrunableLayers.of(ALL_KINDS)).containsExactly("first", "inner", "side");
        TrainedNetwork network = new TrainedNetwork(ALL_KINDS, RandomWeights.of(ALL_KINDS, SIZE, 1));
        assertThatThrownBy(() -> ChannelPruner.prune(network, SIZE, KeptChannels.of("pass", List.of(0))))
                .hasMessageContaining("pass");
        assertThatThrownBy(() -> ChannelPruner.prune(network, SIZE, KeptChannels.of("inner", List.of(0, 5))))
                .hasMessageContaining("5 channels");
        assertThatThrownBy(() -> KeptChannels.of("inner", List.of(2, 1))).hasMessageContaining("rise");
    }

    @Test
    void ofABottleneckOnlyTheInnerConvolutionsCanBePruned() {
        assertThat(PrunableLayers.of(ResNetBackbones.resNet50().baseline(10)))
                .contains("conv1", "res2a_1x1", "res5c_3x3").hasSize(1 + 2 * 16)
                .noneMatch(name -> name.endsWith("_out") || name.endsWith("_pass"));
        assertThat(PrunableLayers.of(VggBackbones.vgg16().baseline(10))).hasSize(13);
    }

    @Test
    void droppingChannelsOfZerosLeavesTheOutputsUnchanged() {
        KeptChannels kept = new KeptChannels(Map.of("first", List.of(1, 2, 5), "inner", List.of(0, 4),
                "side", List.of(0, 2, 3, 6)));
        TrainedNetwork network = silenced(new TrainedNetwork(ALL_KINDS, RandomWeights.of(ALL_KINDS, SIZE, 2)), kept);
        TrainedNetwork pruned = ChannelPruner.prune(network, SIZE, kept);
        float[] before = ReferenceEvaluator.evaluate(network, PictureBuilder.noise(10, 6, 3)).get(0);
        float[] after = ReferenceEvaluator.evaluate(pruned, PictureBuilder.noise(10, 6, 3)).get(0);
        assertThat(after).containsExactly(before, ROUNDING);
        assertThat(pruned.plan().shapes(SIZE).get("both").channels()).isEqualTo(3 + 4);
        assertThat(pruned.weights().count()).isEqualTo(NetworkCost.of(pruned.plan(), SIZE).parameters())
                .isLessThan(network.weights().count());

        TrainedNetwork wrong = ChannelPruner.prune(network, SIZE, KeptChannels.of("inner", List.of(1, 2)));
        assertThat(largestDifference(before, ReferenceEvaluator.evaluate(wrong, PictureBuilder.noise(10, 6, 3)).get(0)))
                .as("dropping channels that matter shows").isGreaterThan(100 * ROUNDING.value);
    }

    @Test
    void thiNetKeepsTheChannelsThatCarryTheSum() {
        SplittableRandom random = new SplittableRandom(5);
        ThiNetSelection choice = new ThiNetSelection(6);
        for (int sample = 0; sample < 500; sample++) {
            double[] contributions = IntStream.range(0, 6).mapToDouble(i -> random.nextGaussian()).toArray();
            contributions[1] = 0;                    // never contributes
            contributions[2] *= 0.5;
            contributions[4] = -contributions[2];    // the two cancel out: worth something alone, nothing together
            choice.add(contributions);
        }
        ThiNetSelection.Selection selection = choice.select(3);
        assertThat(selection.kept()).containsExactly(0, 3, 5);
        assertThat(selection.droppedFraction()).isLessThan(1e-9);
        assertThat(selection.scaling()).allSatisfy(factor -> assertThat(factor).isCloseTo(1, Offset.offset(0.1)));
        assertThat(choice.select(2).droppedFraction()).isGreaterThan(0.1);
        assertThat(choice.select(4).kept()).as("one of the two only while it must").hasSize(4).contains(0, 3, 5);
    }

    @Test
    void scalingMakesUpForADroppedTwin() {
        SplittableRandom random = new SplittableRandom(6);
        ThiNetSelection choice = new ThiNetSelection(3);
        for (int sample = 0; sample < 200; sample++) {
            double twin = random.nextGaussian();
            choice.add(new double[] {twin, twin, 3 * random.nextGaussian()});
        }
        ThiNetSelection.Selection selection = choice.select(2);
        assertThat(selection.kept()).contains(2).hasSize(2);
        assertThat(selection.scaling().get(0)).isCloseTo(2, Offset.offset(1e-3));
    }

    @Test
    void thiNetFindsTheSilentChannelsOfARunningNetworkAndKeepsItsOutputs() throws Problem {
        NetworkPlan plan = new NetworkPlan("plain", List.of(
                new Layer.Input("picture", 3),
                conv("first", "picture", 6, 3, Activation.RELU),
                new Layer.Pooling("pool", "first", Layer.Pooling.Kind.MAXIMUM, 2, 2, 0, true),
                conv("second", "pool", 6, 3, Activation.RELU),
                new Layer.Dense("scores", "second", 3, Activation.NONE)), List.of("scores"));
        KeptChannels loud = new KeptChannels(Map.of("first", List.of(0, 3, 5), "second", List.of(1, 2, 4)));
        TrainedNetwork network = silenced(new TrainedNetwork(plan, RandomWeights.of(plan, SIZE, 8)), loud);
        List<Planes> samples = IntStream.range(0, 30)
                .mapToObj(seed -> PictureBuilder.noise(SIZE.width(), SIZE.height(), seed).networkInput()).toList();
        TrainedNetwork pruned = new ThiNetPruning(new ReferenceEvaluator(), 1, samples, 10, FineTuning.NONE, 1)
                .prune(network, 0.5, Monitor.NONE);
        assertThat(((Layer.Convolution) pruned.plan().layer("second")).outputs()).isEqualTo(3);
        float[] before = ReferenceEvaluator.evaluate(network, PictureBuilder.noise(10, 6, 99)).get(0);
        float[] after = ReferenceEvaluator.evaluate(pruned, PictureBuilder.noise(10, 6, 99)).get(0);
        assertThat(after).containsExactly(before, Offset.offset(1e-3f)); // the ridge of the scaling shows a little
    }

    @Test
    void taylorRanksChannelsOfAllLayersTogetherOnceNormalised() {
        Map<String, double[]> criteria = new LinkedHashMap<>();
        criteria.put("small", new double[] {0.003, 0.004, 0});
        criteria.put("large", new double[] {300, 10, Double.NaN});
        KeptChannels kept = TaylorSelection.select(criteria, 3);
        assertThat(kept.byLayer()).containsEntry("small", List.of(0, 1)).containsEntry("large", List.of(0));
        assertThat(TaylorSelection.select(criteria, 99).byLayer().values()).allMatch(left -> left.size() == 1);
    }

    @Test
    void taylorPruningDropsAFewAtATimeDownToTheShare() throws Problem {
        NetworkPlan plan = VggBackbones.small().baseline(10);
        PictureSize size = PictureSize.square(8);
        TrainedNetwork network = new TrainedNetwork(plan, RandomWeights.of(plan, size, 1));
        int[] asked = {0};
        TaylorCriteria byIndex = (current, layers) -> {
            asked[0]++;
            Map<String, double[]> criteria = new LinkedHashMap<>();
            layers.forEach(layer -> criteria.put(layer,
                    IntStream.range(0, outputs(current.plan(), layer)).asDoubleStream().toArray()));
            return criteria;
        };
        TrainedNetwork pruned = new TaylorPruning(byIndex, FineTuning.NONE, 4).prune(network, size, 0.5, Monitor.NONE);
        int left = PrunableLayers.of(pruned.plan()).stream()
                .mapToInt(layer -> outputs(pruned.plan(), layer)).sum();
        assertThat(left).isEqualTo((2 * 32 + 2 * 64 + 2 * 128) / 2);
        assertThat(asked[0]).isEqualTo(4);
        assertThat(pruned.weights().count()).isEqualTo(NetworkCost.of(pruned.plan(), size).parameters());
    }

    /**
     * The network with everything that makes the channels not in the list set to zero: weights, bias, and
     * normalisation.
     */
    private static TrainedNetwork silenced(TrainedNetwork network, KeptChannels loud) {
        Map<String, WeightTensor> tensors = new LinkedHashMap<>(network.weights().tensors());
        List<String> parameters = List.of(".weight", ".bias", "_bn.mean", "_bn.scale", "_bn.shift");
        loud.byLayer().forEach((layer, kept) -> parameters.forEach(parameter ->
                tensors.computeIfPresent(layer + parameter, (name, tensor) -> silenced(tensor, kept))));
        return new TrainedNetwork(network.plan(), new Weights(tensors));
    }

    private static WeightTensor silenced(WeightTensor tensor, List<Integer> loud) {
        float[] values = tensor.values().clone();
        int row = values.length / tensor.shape().get(0);
        for (int i = 0; i < tensor.shape().get(0); i++) {
            if (!loud.contains(i)) {
                Arrays.fill(values, i * row, (i + 1) * row, 0);
            }
        }
        return new WeightTensor(tensor.shape(), values);
    }

    private static int outputs(NetworkPlan plan, String layer) {
        return ((Layer.Convolution) plan.layer(layer)).outputs();
    }

    private static double largestDifference(float[] a, float[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> Math.abs(a[i] - b[i])).max().orElseThrow();
    }

    private static Layer.Convolution conv(String name, String input, int outputs, int kernel, Activation activation) {
        return new Layer.Convolution(name, input, outputs, kernel, 1, kernel / 2, true, activation);
    }
}
