package wae.view.decompose;

import java.util.List;
import wae.domain.network.Engine;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.viewmodel.decompose.AutoEncoderInUse;

/** What can be done about the auto-encoder in use. */
final class ModelCommands {

    final Command openModel;
    final Command openRun;
    final Command bundled;
    private final AutoEncoderInUse autoEncoder;

    ModelCommands(AutoEncoderInUse autoEncoder, FileChoices files) {
        this.autoEncoder = autoEncoder;
        openModel = Command.of("Open a trained model (.onnx)\u2026", "fth-box",
                () -> files.open("Open a trained auto-encoder", "encoder.onnx or decoder.onnx", new String[] {"*.onnx"},
                        autoEncoder::open));
        openRun = Command.of("Open the folder of a training run\u2026", "fth-archive",
                () -> files.folder("Open the folder of a training run", autoEncoder::open));
        bundled = Command.of("Use the bundled model", "fth-package", autoEncoder::openBundled);
    }

    /** All of them, in the order of the help. */
    List<Command> all() {
        return List.of(openModel, openRun, bundled, on(Engine.ONNX), on(Engine.DL4J));
    }

    private Command on(Engine engine) {
        return Command.of("Run on " + engine.title(), "fth-cpu", () -> autoEncoder.use(engine));
    }
}
