package wae.io.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.TrainedClassifier;
import wae.domain.decomposition.AutoEncoderFit;
import wae.domain.network.ModelFormat;
import wae.domain.network.TrainedNetwork;
import wae.domain.run.RunDescription;
import wae.domain.task.Problem;
import wae.domain.task.Reason;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.TrainingState;
import wae.io.file.AtomicFiles;
import wae.io.file.FileProblems;
import wae.io.file.GuardedFolder;

/** The networks that a run leaves, as models that others open too. */
final class RunModels {

    private static final String ONNX = ".onnx";
    private static final List<String> NAMES =
            List.of(TrainingState.ENCODER, TrainingState.DECODER, TrainingState.CLASSIFIER);
    /** ONNX files end below 2 GB. */
    private static final long MAX_BYTES = Integer.MAX_VALUE - 8L;

    private final ModelFormat format;
    private final ClassifierStore classifiers;

    RunModels(ModelFormat format, ClassifierStore classifiers) {
        this.format = format;
        this.classifiers = classifiers;
    }

    /** The encoder comes out of a classifier that holds one. */
    void write(Path run, RunDescription description, TrainingState state) throws Problem {
        GuardedFolder folder = GuardedFolder.of(run);
        TrainedNetwork classifier = state.networks().get(TrainingState.CLASSIFIER);
        if (classifier != null) {
            classifiers.save(classifier(description, classifier, state.step() > 0),
                    folder.file(TrainingState.CLASSIFIER + ONNX));
        }
        Map<Path, byte[]> halves = new LinkedHashMap<>();
        Optional<TrainedNetwork> encoder = state.encoder();
        if (encoder.isPresent()) {
            halves.put(folder.file(TrainingState.ENCODER + ONNX), format.write(encoder.get()));
        }
        TrainedNetwork decoder = state.networks().get(TrainingState.DECODER);
        if (decoder != null) {
            halves.put(folder.file(TrainingState.DECODER + ONNX), format.write(decoder));
        }
        AtomicFiles.writeTogether(halves);
    }

    private static TrainedClassifier classifier(RunDescription run, TrainedNetwork network, boolean stepped) {
        ClassifierSystem system = ((ClassifierSettings) run.settings()).system();
        ClassifierSystem trained = new ClassifierSystem(system.name(), system.kind(), system.backbone(),
                network.plan().named(system.name()), system.picture());
        return new TrainedClassifier(trained, network.weights(), new ClassNames(run.classes()),
                stepped || !run.startFrom().isEmpty());
    }

    Map<String, TrainedNetwork> read(Path model) throws Problem {
        Map<String, TrainedNetwork> networks = new LinkedHashMap<>();
        if (Files.isDirectory(model)) {
            for (String name : NAMES) {
                Optional<Path> file = GuardedFolder.of(model).existing(name + ONNX);
                if (file.isPresent()) {
                    networks.put(name, network(file.get()));
                }
            }
        } else {
            TrainedNetwork network = network(model);
            String name = name(network);
            networks.put(name, network);
            Optional<Path> decoder = GuardedFolder.of(model.toAbsolutePath().getParent())
                    .existing(TrainingState.DECODER + ONNX);
            if (name.equals(TrainingState.ENCODER) && decoder.isPresent()) {
                networks.put(TrainingState.DECODER, network(decoder.get()));
            }
        }
        if (networks.isEmpty()) {
            throw new Problem("The folder " + FileProblems.name(model) + " contains no model to initialise from.");
        }
        return networks;
    }

    /** All that a run may have. */
    static void requireOrdinary(GuardedFolder run) throws Problem {
        for (String name : NAMES) {
            run.file(name + ONNX);
        }
    }

    private static String name(TrainedNetwork network) {
        if (AutoEncoderFit.ENCODER.isNamedAs(network.plan())) {
            return TrainingState.ENCODER;
        }
        return AutoEncoderFit.DECODER.isNamedAs(network.plan()) ? TrainingState.DECODER : TrainingState.CLASSIFIER;
    }

    private TrainedNetwork network(Path file) throws Problem {
        try {
            FileProblems.requireOrdinary(file);
            if (Files.size(file) > MAX_BYTES) {
                throw new Problem(FileProblems.name(file) + " is larger than a model can be.");
            }
            return format.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        } catch (IllegalArgumentException e) {
            throw FileProblems.content(file,
                    new Problem(FileProblems.name(file) + " cannot be used: "
                            + Reason.of(e, "it is damaged") + ".", e));
        }
    }
}
