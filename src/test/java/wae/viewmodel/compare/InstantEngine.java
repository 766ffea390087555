package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.Shape;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/** Networks whose scores are there at once; counts what is open, and lets a test act after a number of runs. */
final class InstantEngine implements NetworkEngine {

    int open;
    int runs;
    int actAt = -1;
    Runnable act = () -> { };
    Runnable actEvery = () -> { };
    String refused = "";
    /** Scores of an output of a network; zeros if not set. */
    BiFunction<TrainedNetwork, String, float[]> scores = (network, output) -> null;

    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public RunningNetwork start(TrainedNetwork network, int threads) throws Problem {
        if (network.plan().name().equals(refused)) {
            throw new Problem("There is not enough memory for " + refused + ".");
        }
        open++;
        return new RunningNetwork() {
            @Override
            public List<float[]> run(int batch, PictureSize size, List<float[]> inputs) {
                actEvery.run();
                if (++runs == actAt) {
                    act.run();
                }
                List<float[]> outputs = new ArrayList<>();
                for (String output : network.plan().outputs()) {
                    Shape shape = network.plan().shapes(size).get(output);
                    float[] given = scores.apply(network, output);
                    outputs.add(given == null ? new float[(int) (batch * shape.count())] : given.clone());
                }
                return outputs;
            }

            @Override
            public void close() {
                open--;
            }
        };
    }
}
