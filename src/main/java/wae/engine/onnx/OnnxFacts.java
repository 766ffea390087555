package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.machine.Fact;
import wae.domain.network.Engine;
import wae.domain.network.EngineFacts;
import wae.domain.task.Problem;

/** What ONNX Runtime says about itself. */
public final class OnnxFacts implements EngineFacts {

    private static final Logger LOG = LoggerFactory.getLogger(OnnxFacts.class);
    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public List<Fact> facts() {
        try {
            OrtEnvironment environment = Sessions.environment();
            String providers = OrtEnvironment.getAvailableProviders().stream().map(OrtProvider::getName)
                    .collect(Collectors.joining(", "));
            return List.of(new Fact("ONNX Runtime", environment.getVersion()),
                    new Fact("ONNX Runtime providers", providers + "; networks run on the processor"),
                    new Fact("ONNX models", "operator set " + OnnxGraph.OPERATOR_SET),
                    new Fact("ONNX Runtime threads", "as many as each network is given; idle ones sleep (no spinning)"));
        } catch (Problem e) {
            LOG.warn(e.getMessage(), e);
            return List.of(new Fact("ONNX Runtime", e.getMessage()));
        }
    }
}
