package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import onnx.Onnx;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.PixelLayout;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.network.NetworkMemory;
import wae.domain.network.RunningNetwork;
import wae.domain.task.Problem;
import wae.engine.onnx.graph.Graph;
import wae.engine.onnx.graph.GraphCost;
import wae.engine.onnx.graph.StoredElsewhere;

/** An external classifier's file, looked through. */
final class OnnxExternalModel implements ExternalModel {

    private static final String ENDING = ".onnx";

    private final Path file;
    private final Graph graph;
    private final String hash;
    private final ExternalInput input;

    /** @throws IllegalArgumentException with a part of a sentence, if it is no classifier of pictures */
    OnnxExternalModel(Path file, Graph graph, String hash) {
        this.file = file;
        this.graph = withScores(graph);
        this.hash = hash;
        input = ExternalInput.of(graph);
        StoredElsewhere.require(graph, file.toAbsolutePath().getParent());
    }

    /** Of several outputs those that can be scores: the first of them is taken. */
    private static Graph withScores(Graph graph) {
        List<Onnx.ValueInfoProto> scores = graph.outputs().stream().filter(output ->
                output.getType().getTensorType().getElemType() == Onnx.TensorProto.DataType.FLOAT_VALUE).toList();
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("its output \"" + graph.outputs().get(0).getName()
                    + "\" gives no 32-bit numbers, so no score for each class");
        }
        return new Graph(graph.nodes(), graph.stored(), graph.inputs(), scores, graph.operatorSet());
    }

    @Override
    public String name() {
        String last = String.valueOf(file.getFileName());
        return last.endsWith(ENDING) && last.length() > ENDING.length()
                ? last.substring(0, last.length() - ENDING.length()) : last;
    }

    @Override
    public PixelLayout layout() {
        return input.layout();
    }

    @Override
    public PictureSize picture(PictureSize wanted) {
        return input.picture(wanted);
    }

    @Override
    public OptionalInt batch() {
        return input.batch();
    }

    @Override
    public Cost cost(PictureSize size) {
        int batch = input.batch().orElse(1);
        long[] shape = new InputSlot(input.name(), Picture.CHANNELS, input.layout()).shape(batch, size);
        GraphCost cost = GraphCost.of(graph, input.name(), Arrays.stream(shape).boxed().toList());
        List<Long> output = cost.output().orElse(List.of());
        OptionalInt classes = output.stream().skip(1).filter(side -> side != 1).count() <= 1 && output.size() > 1
                ? OptionalInt.of(Math.toIntExact(output.stream().skip(1).reduce(1L, (a, b) -> a * b)))
                : OptionalInt.empty();
        if (!output.isEmpty() && classes.isEmpty()) {
            throw new IllegalArgumentException("its output has shape " + output + ", which is no score for each class");
        }
        return new Cost(classes, cost.multiplyAdds().map(all -> all / batch), cost.unknown(), graph.parameters(),
                cost.maxValues().map(values -> new NetworkMemory(Float.BYTES * graph.parameters(),
                        Float.BYTES * values / batch)));
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public RunningNetwork start(PixelLayout layout, int threads) throws Problem {
        OrtEnvironment environment = Sessions.environment();
        try {
            OrtSession session = NativeCalls.make(() -> {
                try (OrtSession.SessionOptions options = Sessions.options(threads)) {
                    return environment.createSession(file.toString(), options);
                }
            });
            return new OnnxNetwork(name(), List.of(new InputSlot(input.name(), Picture.CHANNELS, layout)),
                    List.of(graph.outputs().get(0).getName()), environment, session);
        } catch (OrtException e) {
            throw new Problem("ONNX Runtime cannot run " + name() + ": " + Sessions.firstLine(e) + ".", e);
        }
    }
}
