package wae.domain.decomposition;

import java.nio.file.Path;
import wae.domain.network.Engine;
import wae.domain.task.Problem;

/** Where trained auto-encoders come from. */
public interface AutoEncoderStore {

    /** The model that the workbench brings along. */
    AutoEncoder bundled(Engine engine) throws Problem;

    /**
     * A user's model: a run folder, or the {@code encoder.onnx} or {@code decoder.onnx} of one (the other is expected
     * beside it).
     *
     * @throws Problem naming what is missing or not ours
     */
    AutoEncoder open(Path model, Engine engine) throws Problem;
}
