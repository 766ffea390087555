package wae.domain.pruning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.Layer;
import wae.domain.network.NetworkEngine;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RunningNetwork;
import wae.domain.network.Shape;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/**
 * Prunes by {@link ThiNetSelection}, layer by layer from the input on: runs sample pictures, looks at random places of
 * what the next layer makes of the layer's channels, keeps the best, scales the next layer's weights on them, trains
 * on.
 */
public final class ThiNetPruning {

    private final NetworkEngine engine;
    private final int threads;
    private final List<Planes> samples;
    private final int places;
    private final FineTuning fineTuning;
    private final long seed;

    /**
     * A pruning on sample pictures.
     *
     * @param samples    network inputs (pixel value minus 0.5), all of the size that the weights were made for
     * @param places     random values of the next layer's output looked at in each sample (the paper: 10)
     * @param fineTuning after each layer
     * @param seed       of the places; same seed, same network
     */
    public ThiNetPruning(NetworkEngine engine, int threads, List<Planes> samples, int places, FineTuning fineTuning,
                         long seed) {
        if (samples.isEmpty() || places < 1) {
            throw new IllegalArgumentException("ThiNet needs at least one sample and one position in it");
        }
        this.engine = engine;
        this.threads = threads;
        this.samples = List.copyOf(samples);
        this.places = places;
        this.fineTuning = fineTuning;
        this.seed = seed;
    }

    /**
     * The network with this fraction of the channels of each prunable layer.
     *
     * @throws Problem if the network cannot be run or trained
     */
    public TrainedNetwork prune(TrainedNetwork network, double keptFraction, Monitor monitor) throws Problem {
        Map<String, Integer> counts = PrunableLayers.keptCounts(network.plan(), keptFraction);
        SplittableRandom random = new SplittableRandom(seed);
        TrainedNetwork pruned = network;
        int done = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            monitor.check();
            String layer = entry.getKey();
            Layer reader = PrunableLayers.firstReader(pruned.plan(), layer).orElse(null);
            if (reader != null) { // what is only concatenated has no next layer to judge it by
                TrainedNetwork smaller = withoutLeast(pruned, layer, reader, entry.getValue(), random.split());
                pruned = fineTuning.tuned(smaller, monitor.part((double) done / counts.size(), (done + 1.0) / counts.size()));
            }
            monitor.progress((double) ++done / counts.size());
        }
        return pruned;
    }

    private TrainedNetwork withoutLeast(TrainedNetwork network, String layer, Layer reader, int kept,
                                        SplittableRandom random) throws Problem {
        PictureSize size = samples.get(0).size();
        ThiNetSelection.Selection selection = sampled(network, reader, size, random).select(kept);
        TrainedNetwork smaller = ChannelPruner.prune(network, size, KeptChannels.of(layer, selection.kept()));
        Map<String, WeightTensor> tensors = new LinkedHashMap<>(smaller.weights().tensors());
        String weight = reader.name() + ".weight";
        tensors.put(weight, contributions(smaller, reader, size).scaled(selection.scaling()));
        return new TrainedNetwork(smaller.plan(), new Weights(tensors));
    }

    private ThiNetSelection sampled(TrainedNetwork network, Layer reader, PictureSize size, SplittableRandom random)
            throws Problem {
        Contributions contributions = contributions(network, reader, size);
        Shape output = contributions.output();
        ThiNetSelection choice = new ThiNetSelection(contributions.input().channels());
        NetworkPlan before = network.plan().upTo(reader.inputs().get(0));
        try (RunningNetwork running = engine.start(new TrainedNetwork(before, network.weights()), threads)) {
            for (Planes sample : samples) {
                float[] values = running.run(1, size, List.of(sample.toArray())).get(0);
                for (int place = 0; place < places; place++) {
                    int map = random.nextInt(output.channels());
                    int row = random.nextInt(output.height());
                    choice.add(contributions.at(values, map, row, random.nextInt(output.width())));
                }
            }
        }
        return choice;
    }

    private static Contributions contributions(TrainedNetwork network, Layer reader, PictureSize size) {
        Map<String, Shape> shapes = network.plan().shapes(size);
        return new Contributions(reader, network.weights().get(reader.name() + ".weight"),
                shapes.get(reader.inputs().get(0)), shapes.get(reader.name()));
    }
}
