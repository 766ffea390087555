package wae.domain.training;

import java.util.LinkedHashMap;
import java.util.Map;
import wae.domain.dataset.LabelledBatch;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/**
 * Takes steps that need no engine: every weight moves by what depends on the pictures, the step and the moving average,
 * so that two runs end alike only if they took the same steps in the same order from the same state.
 */
public final class CountingTrainer implements Trainer {

    private final long nanosPerStep;

    /** @param millisPerStep that a step takes */
    public CountingTrainer(long millisPerStep) {
        this.nanosPerStep = millisPerStep * 1_000_000;
    }

    @Override
    public Training start(TrainingSettings settings, TrainingState state, int threads) {
        return new Counting(settings, state);
    }

    private final class Counting implements Training {

        private final TrainingSettings settings;
        private TrainingState state;

        Counting(TrainingSettings settings, TrainingState state) {
            this.settings = settings;
            this.state = state;
        }

        @Override
        public StepFigures step(LabelledBatch batch) {
            long end = System.nanoTime() + nanosPerStep;
            float average = state.updater().length == 0 ? 0 : state.updater()[0];
            for (float value : batch.pictures()) {
                average = 0.999f * average + value;
            }
            float move = 1e-4f * (average + state.step());
            Map<String, TrainedNetwork> networks = new LinkedHashMap<>();
            state.networks().forEach((name, network) -> networks.put(name, moved(network, move)));
            long step = state.step();
            state = new TrainingState(step + 1, networks, new float[] {average});
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            Map<Metric, Double> values = new LinkedHashMap<>();
            settings.metrics().forEach(metric -> values.put(metric, 1.0 / (step + 1)));
            return new StepFigures(step, values);
        }

        private static TrainedNetwork moved(TrainedNetwork network, float move) {
            Map<String, WeightTensor> tensors = new LinkedHashMap<>();
            network.weights().tensors().forEach((name, tensor) -> {
                float[] values = tensor.values().clone();
                for (int i = 0; i < values.length; i++) {
                    values[i] += move * values[i];
                }
                tensors.put(name, new WeightTensor(tensor.shape(), values));
            });
            return new TrainedNetwork(network.plan(), new Weights(tensors));
        }

        @Override
        public TrainingState state() {
            return state;
        }

        @Override
        public void close() {
        }
    }
}
