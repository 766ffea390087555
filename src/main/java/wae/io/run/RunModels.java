package wae.io.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.decomposition.AutoEncoderFit;
import wae.domain.network.ModelFormat;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;
import wae.domain.training.TrainingState;
import wae.io.file.FileProblems;

/** Reads the networks that a run leaves. */
final class RunModels {

    private static final List<String> NAMES =
            List.of(TrainingState.ENCODER, TrainingState.DECODER, TrainingState.CLASSIFIER);
    /** ONNX files end below 2 GB. */
    private static final long MOST_BYTES = Integer.MAX_VALUE - 8L;

    private final ModelFormat format;

    RunModels(ModelFormat format) {
        this.format = format;
    }

    Map<String, TrainedNetwork> read(Path model) throws Problem {
        Map<String, TrainedNetwork> networks = new LinkedHashMap<>();
        if (Files.isDirectory(model)) {
            for (String name : NAMES) {
                Path file = model.resolve(name + RunFolder.ONNX);
                if (Files.exists(file)) {
                    networks.put(name, network(file));
                }
            }
        } else {
            TrainedNetwork network = network(model);
            String name = name(network);
            networks.put(name, network);
            Path decoder = model.resolveSibling(TrainingState.DECODER + RunFolder.ONNX);
            if (name.equals(TrainingState.ENCODER) && Files.exists(decoder)) {
                networks.put(TrainingState.DECODER, network(decoder));
            }
        }
        if (networks.isEmpty()) {
            throw new Problem("The folder " + FileProblems.name(model) + " holds no model to start from.");
        }
        return networks;
    }

    private static String name(TrainedNetwork network) {
        if (AutoEncoderFit.ENCODER.isNamedAs(network.plan())) {
            return TrainingState.ENCODER;
        }
        return AutoEncoderFit.DECODER.isNamedAs(network.plan()) ? TrainingState.DECODER : TrainingState.CLASSIFIER;
    }

    private TrainedNetwork network(Path file) throws Problem {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Problem(FileProblems.name(file) + " is larger than a model can be.");
            }
            return format.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        } catch (IllegalArgumentException e) {
            throw new Problem(FileProblems.name(file) + " cannot be used: " + e.getMessage() + ".", e);
        }
    }
}
