package wae.view.decompose;

import java.util.List;
import wae.domain.network.Engine;
import wae.view.shell.Command;
import wae.view.shell.FileChoices;
import wae.viewmodel.decompose.AutoEncoderInUse;
import wae.words.Words;

/** Commands that choose the auto-encoder and its engine. */
final class ModelCommands {

    final Command openModel;
    final Command openRun;
    final Command builtIn;
    private final AutoEncoderInUse autoEncoder;

    ModelCommands(AutoEncoderInUse autoEncoder, FileChoices files) {
        this.autoEncoder = autoEncoder;
        openModel = Command.of(Words.of("decompose.model-open-command"), "fth-box",
                () -> files.open(Words.of("decompose.model-dialog"), Words.of("decompose.model-files"),
                        new String[] {"*.onnx"}, autoEncoder::open));
        openRun = Command.of(Words.of("decompose.run-open-command"), "fth-archive",
                () -> files.folder(Words.of("decompose.run-dialog"), autoEncoder::open));
        builtIn = Command.of(Words.of("decompose.model-built-in-command"), "fth-package", autoEncoder::openBuiltIn);
    }

    /** All of them, in the order of the help overlay. */
    List<Command> all() {
        return List.of(openModel, openRun, builtIn, on(Engine.ONNX), on(Engine.DL4J));
    }

    private Command on(Engine engine) {
        return Command.of(Words.of("decompose.engine-use", engine.title()), "fth-cpu", () -> autoEncoder.use(engine));
    }
}
