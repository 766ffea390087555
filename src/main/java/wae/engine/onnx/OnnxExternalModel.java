package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import onnx.Onnx;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.LabelText;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.PixelPreset;
import wae.domain.classification.ScoreEnd;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.network.NetworkMemory;
import wae.domain.network.RunningNetwork;
import wae.domain.task.Problem;
import wae.engine.onnx.graph.ExternalData;
import wae.engine.onnx.graph.Graph;
import wae.engine.onnx.graph.GraphCost;
import wae.engine.onnx.graph.GraphEnd;

/** An external classifier's file, looked through. */
final class OnnxExternalModel implements ExternalModel {

    private static final String ENDING = ".onnx";
    /** At which shapes are counted where the model takes any. */
    private static final PictureSize USUAL = PictureSize.square(224);

    private final Path file;
    private final Path opened;
    private final Graph graph;
    private final String hash;
    private final ExternalInput input;
    private final List<String> labels;
    private final Onnx.ValueInfoProto output;
    private final List<String> outputs;
    private final ScoreEnd end;
    private final OutputSlot slot;
    private final TimeLimit limit;

    /**
     * Of a graph.
     *
     * @param wanted name of the output with the scores
     * @param limit  of its inferences
     * @throws IllegalArgumentException with a part of a sentence, if it is no classifier of pictures
     * @throws IOException              if files beside it cannot be looked at
     */
    OnnxExternalModel(Path file, Graph graph, String hash, Optional<String> wanted, TimeLimit limit) throws IOException {
        this.limit = limit;
        this.file = file;
        this.hash = hash;
        input = ExternalInput.of(graph);
        Path folder = ExternalData.folder(graph, file);
        opened = folder.equals(file.toAbsolutePath().getParent()) ? file : file.toRealPath();
        labels = LabelText.ofProperties(graph.about().properties());
        ScoreOutputs scores = new ScoreOutputs(graph, shapes(graph, input), input.batch().orElse(1), labels.size());
        output = scores.chosen(wanted);
        Set<String> names = new LinkedHashSet<>(List.of(output.getName()));
        scores.likely().forEach(other -> names.add(other.getName()));
        outputs = List.copyOf(names);
        this.graph = graph.withFirst(output);
        end = new GraphEnd(graph).of(output.getName());
        slot = slot(graph, output, end);
    }

    private static Map<String, List<Long>> shapes(Graph graph, ExternalInput input) {
        try {
            return counted(graph, input, input.picture(USUAL)).outputs();
        } catch (IllegalArgumentException tooLarge) {
            return Map.of(); // at another size it may not be
        }
    }

    private static GraphCost counted(Graph graph, ExternalInput input, PictureSize size) {
        long[] shape = input.slots(input.layout()).get(0).shape(input.batch().orElse(1), size);
        return GraphCost.of(graph, input.name(), Arrays.stream(shape).boxed().toList());
    }

    /** 8-bit numbers need a scale to be logits or probabilities. */
    private static OutputSlot slot(Graph graph, Onnx.ValueInfoProto output, ScoreEnd end) {
        int type = output.getType().getTensorType().getElemType();
        if (type != Onnx.TensorProto.DataType.UINT8_VALUE && type != Onnx.TensorProto.DataType.INT8_VALUE) {
            return OutputSlot.of(output.getName());
        }
        boolean signed = type == Onnx.TensorProto.DataType.INT8_VALUE;
        return new GraphEnd(graph).quantisation(output.getName())
                .or(() -> end == ScoreEnd.LINEAR || signed ? Optional.empty()
                        : Optional.of(new GraphEnd.Quantisation(1 / 255f, 0)))
                .map(found -> new OutputSlot(output.getName(), found.scale(), found.zero()))
                .orElseThrow(() -> new IllegalArgumentException("its output \"" + output.getName() + "\" gives "
                        + Graph.typeName(type) + " numbers, and their scale is not in the file"));
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
    public List<String> outputs() {
        return outputs;
    }

    @Override
    public ScoreEnd end() {
        return end;
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public String refusal(PixelPreset pixels) {
        boolean levels = pixels == PixelPreset.BYTES;
        return input.kind() == ElementKind.UINT8 && !levels ? "it takes whole numbers from 0 to 255 (uint8), so its pixels are"
                + " \"bytes\", not \"" + pixels.word() + "\"" : "";
    }

    @Override
    public Cost cost(PictureSize size) {
        int batch = input.batch().orElse(1);
        GraphCost cost = counted(graph, input, size);
        ScoreOutputs scores = new ScoreOutputs(graph, cost.outputs(), batch, labels.size());
        OptionalInt classes = scores.classes(output);
        if (classes.isEmpty() && scores.shape(output).isPresent()) {
            throw new IllegalArgumentException("its output \"" + output.getName() + "\" has shape "
                    + scores.shape(output).get() + ", which is no score for each class");
        }
        return new Cost(classes, cost.multiplyAdds().map(all -> all / batch), cost.unknown(), graph.weights().count(),
                cost.maxBytes().map(bytes -> new NetworkMemory(graph.weights().bytes(), bytes / batch)));
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
                    return environment.createSession(opened.toString(), options);
                }
            });
            return new OnnxNetwork(name(), input.slots(layout), List.of(slot), environment, session, limit);
        } catch (OrtException e) {
            throw new Problem("ONNX Runtime cannot run " + name() + ": " + RuntimeErrors.words(e) + ".", e);
        }
    }
}
