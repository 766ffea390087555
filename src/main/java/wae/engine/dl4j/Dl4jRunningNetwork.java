package wae.engine.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wae.domain.image.PictureSize;
import wae.domain.network.Layer;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;

/** A plan as a DL4J graph, made for a size when that size is first run. */
final class Dl4jRunningNetwork implements RunningNetwork {

    private final EngineThread thread;
    private final int threads;
    private final TrainedNetwork network;
    private final boolean anySize;
    private ComputationGraph graph;
    private PictureSize graphSize;

    Dl4jRunningNetwork(EngineThread thread, int threads, TrainedNetwork network) {
        this.thread = thread;
        this.threads = threads;
        this.network = network;
        this.anySize = network.plan().layers().stream()
                .noneMatch(layer -> layer instanceof Layer.Dense || layer instanceof Layer.Pooling p && p.ceil());
    }

    @Override
    public List<float[]> run(int batch, PictureSize size, List<float[]> inputs) {
        return thread.call(threads, () -> runHere(batch, size, inputs));
    }

    private List<float[]> runHere(int batch, PictureSize size, List<float[]> inputs) {
        if (graph == null || !anySize && !size.equals(graphSize)) {
            graph = Dl4jEngine.graph(network, size);
            graphSize = size;
        }
        List<Layer.Input> places = network.plan().inputs();
        INDArray[] arrays = new INDArray[places.size()];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = Nd4j.create(inputs.get(i),
                    new long[] {batch, places.get(i).channels(), size.height(), size.width()}, 'c');
        }
        INDArray[] outputs = graph.output(false, arrays);
        List<float[]> values = new ArrayList<>();
        for (INDArray output : outputs) {
            values.add(NativeFloats.of(output));
        }
        Arrays.stream(arrays).forEach(INDArray::close); // native memory would wait for a rare garbage collection
        Arrays.stream(outputs).filter(INDArray::closeable).forEach(INDArray::close);
        return values;
    }

    @Override
    public void close() {
        thread.call(() -> {
            graph = null;
            return null;
        });
    }
}
