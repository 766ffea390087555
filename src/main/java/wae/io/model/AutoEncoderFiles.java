package wae.io.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.AutoEncoderFit;
import wae.domain.decomposition.AutoEncoderModel;
import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.NetworkAutoEncoder;
import wae.domain.network.Engine;
import wae.domain.network.ModelFormat;
import wae.domain.network.NetworkEngine;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;
import wae.io.file.GuardedFolder;

/**
 * Auto-encoders from {@code encoder.onnx} and {@code decoder.onnx}: the pair that the workbench brings along, or a
 * user's. Nothing is read and no engine touched before it is asked for.
 */
public final class AutoEncoderFiles implements AutoEncoderStore {

    /** File name of an encoder in a run folder. */
    public static final String ENCODER_FILE = "encoder.onnx";
    /** File name of a decoder in a run folder. */
    public static final String DECODER_FILE = "decoder.onnx";
    /** Largest file that is read; an encoder of width 16 takes 30 kB, one of width 512 20 MB. */
    public static final long MAX_BYTES = 64L << 20;

    /** Folder on the class path of the pair that the workbench brings along. */
    private static final String BUNDLED_FOLDER = "/models/bundled/";
    private static final String BUNDLED_NAME = "bundled model";

    private final NetworkFiles files;
    private final Map<Engine, NetworkEngine> engines;
    private final int threads;

    /**
     * A store.
     *
     * @param format  reads the files
     * @param engines that can run them
     * @param threads that one run may use, at least 1
     */
    public AutoEncoderFiles(ModelFormat format, Map<Engine, NetworkEngine> engines, int threads) {
        this.files = new NetworkFiles(format, MAX_BYTES);
        this.engines = Map.copyOf(engines);
        this.threads = threads;
    }

    @Override
    public AutoEncoder bundled(Engine engine) throws Problem {
        return start(new AutoEncoderModel(BUNDLED_NAME, files.resource(BUNDLED_FOLDER + ENCODER_FILE),
                files.resource(BUNDLED_FOLDER + DECODER_FILE)), engine);
    }

    @Override
    public AutoEncoder open(Path model, Engine engine) throws Problem {
        return start(read(model), engine);
    }

    /**
     * A user's model, not yet running.
     *
     * @param model a run folder, or the encoder's or decoder's file with the other beside it
     * @throws Problem naming what is missing or not ours
     */
    public AutoEncoderModel read(Path model) throws Problem {
        if (Files.isDirectory(model)) {
            GuardedFolder run = GuardedFolder.of(model);
            return readPair(run.file(ENCODER_FILE), run.file(DECODER_FILE));
        }
        TrainedNetwork chosen = files.read(model); // first what the user chose: it may be no model at all
        boolean isEncoder = AutoEncoderFit.ENCODER.isNamedAs(chosen.plan());
        if (!isEncoder && !AutoEncoderFit.DECODER.isNamedAs(chosen.plan())) {
            throw new Problem(FileProblems.name(model) + " holds the network \"" + chosen.plan().name()
                    + "\", which is neither an encoder nor a decoder.");
        }
        Path other = isEncoder ? beside(model, "encoder", "decoder") : beside(model, "decoder", "encoder");
        return isEncoder ? readPair(model, other) : readPair(other, model);
    }

    /** The file of the other half: the same name with the half's word exchanged, else the usual name. */
    private static Path beside(Path model, String half, String other) throws Problem {
        String name = FileProblems.name(model);
        return GuardedFolder.of(model.toAbsolutePath().normalize().getParent())
                .file(name.contains(half) ? name.replace(half, other) : other + ".onnx");
    }

    private AutoEncoderModel readPair(Path encoder, Path decoder) throws Problem {
        requireBeside(encoder, decoder, "encoder");
        requireBeside(decoder, encoder, "decoder");
        AutoEncoderModel model = new AutoEncoderModel(FileProblems.name(encoder.toAbsolutePath().getParent()),
                files.read(encoder), files.read(decoder));
        require(AutoEncoderFit.ENCODER, model.encoder(), encoder);
        require(AutoEncoderFit.DECODER, model.decoder(), decoder);
        return model;
    }

    private static void requireBeside(Path file, Path other, String half) throws Problem {
        if (!Files.exists(file)) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            throw new Problem(Files.exists(other)
                    ? FileProblems.name(other) + " needs its " + half + " beside it: there is no " + FileProblems.name(file)
                            + " in " + FileProblems.name(folder) + "."
                    : FileProblems.name(folder) + " contains no auto-encoder: there is neither " + ENCODER_FILE + " nor "
                            + DECODER_FILE + " in it.");
        }
    }

    private static void require(AutoEncoderFit half, TrainedNetwork network, Path file) throws Problem {
        try {
            half.require(network.plan());
        } catch (IllegalArgumentException e) {
            throw NetworkFiles.unusable(FileProblems.name(file), e);
        }
    }

    private AutoEncoder start(AutoEncoderModel model, Engine engine) throws Problem {
        NetworkEngine runner = engines.get(engine);
        if (runner == null) {
            throw new Problem(engine.title() + " is not available here.");
        }
        return NetworkAutoEncoder.start(model, runner, threads);
    }
}
