package wae.domain.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.ExternalModels;
import wae.domain.classification.RunningSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.SystemRun;
import wae.domain.classification.Systems;
import wae.domain.classification.TrainedClassifier;
import wae.domain.image.PictureResampler;
import wae.domain.network.Engine;
import wae.domain.network.NetworkEngine;
import wae.domain.network.NetworkMemory;
import wae.domain.network.Weights;
import wae.domain.task.Problem;
import wae.domain.training.Initialiser;

/** Opens what somebody wants in a row: plans get random weights, files are read. */
public final class SystemOpener {

    private final Map<Engine, NetworkEngine> engines;
    private final ClassifierStore classifiers;
    private final ExternalModels external;
    private final PictureResampler resampler;

    /** @param resampler that halves for the half-size baseline, and brings pictures to a system's size */
    public SystemOpener(Map<Engine, NetworkEngine> engines, ClassifierStore classifiers, ExternalModels external,
                        PictureResampler resampler) {
        this.engines = Map.copyOf(engines);
        this.classifiers = classifiers;
        this.external = external;
        this.resampler = resampler;
    }

    /** The same with another engine in place of its kind. */
    public SystemOpener with(NetworkEngine engine) {
        Map<Engine, NetworkEngine> others = new EnumMap<>(engines);
        others.put(engine.engine(), engine);
        return new SystemOpener(others, classifiers, external, resampler);
    }

    /** The same, but in every accelerated classifier I_H is zero. */
    public SystemOpener withoutHigh() {
        Map<Engine, NetworkEngine> others = new EnumMap<>(Engine.class);
        engines.forEach((engine, within) -> others.put(engine, new HighOffEngine(within)));
        return new SystemOpener(others, classifiers, external, resampler);
    }

    /**
     * Opens a choice.
     *
     * @param settings size of pictures and number of classes for what is not trained, seed of its weights
     * @throws Problem with one sentence, if it cannot be read or there is no such system
     */
    public OpenedSystem open(SystemChoice choice, ComparisonSettings settings) throws Problem {
        if (choice instanceof SystemChoice.Untrained untrained) {
            return untrained(untrained, settings);
        }
        if (choice instanceof SystemChoice.Trained trained) {
            return trained(trained.model());
        }
        SystemChoice.External file = (SystemChoice.External) choice;
        return new ExternalSystem(external.read(file.model(), file.convention().output()), file.convention(), settings, resampler);
    }

    private OpenedSystem untrained(SystemChoice.Untrained choice, ComparisonSettings settings) throws Problem {
        try {
            ClassifierSystem system = Systems.of(choice.kind(), choice.backbone(), settings.classes(), settings.picture());
            MemoryBudget.requireHeap(system.name(), NetworkMemory.of(system.plan(), system.networkInput()));
            Weights weights = system.withFixed(
                    Initialiser.he(system.plan(), system.networkInput(), settings.timing().seed()));
            return new OwnSystem(new TrainedClassifier(system, weights, ClassNames.numbered(settings.classes()), false));
        } catch (IllegalArgumentException e) {
            throw new Problem(choice.title() + " cannot be made for images of " + settings.picture() + ": "
                    + e.getMessage() + ".", e);
        }
    }

    /** The row is named after system and run, as several runs may have trained the same system. */
    private OpenedSystem trained(Path model) throws Problem {
        TrainedClassifier read = read(model);
        ClassifierSystem named = read.system().named(read.system().name() + " (" + runName(model) + ")");
        return new OwnSystem(new TrainedClassifier(named, read.weights(), read.classNames(), read.trained()));
    }

    private TrainedClassifier read(Path model) throws Problem {
        try {
            return classifiers.open(model);
        } catch (Problem e) {
            if (Files.isRegularFile(model) && model.toString().toLowerCase(Locale.ROOT).endsWith(".onnx")) {
                throw new Problem(e.getMessage() + " If another program made it, say how it takes pixels, as in "
                        + model.getFileName() + "@imagenet.", e);
            }
            throw e;
        }
    }

    private static String runName(Path model) {
        Path path = model.toAbsolutePath().normalize();
        String name = String.valueOf(path.getFileName());
        if (name.equals("classifier.onnx") && path.getParent() != null && path.getParent().getFileName() != null) {
            return path.getParent().getFileName().toString();
        }
        return name.endsWith(".onnx") ? name.substring(0, name.length() - ".onnx".length()) : name;
    }

    /** A system of ours with its weights. */
    private final class OwnSystem implements OpenedSystem {

        private final TrainedClassifier classifier;
        private final SystemFacts facts;

        OwnSystem(TrainedClassifier classifier) {
            this.classifier = classifier;
            ClassifierSystem system = classifier.system();
            facts = new SystemFacts(system.name(), Optional.of(system.kind()), system.picture(),
                    Optional.of(system.cost().multiplyAdds()), system.cost().parameters(),
                    Optional.of(NetworkMemory.of(system.plan(), system.networkInput())), system.inputNote(),
                    classifier.trained(), encoderWidth(system), WeightsHash.of(classifier.weights()));
        }

        private static Optional<Integer> encoderWidth(ClassifierSystem system) {
            boolean learned = system.kind() == SystemKind.WAE || system.kind() == SystemKind.DECOMPOSITION;
            return learned ? Optional.of(system.backbone().encoderWidth()) : Optional.empty();
        }

        @Override
        public SystemFacts facts() {
            return facts;
        }

        @Override
        public Optional<ClassifierSystem> system() {
            return Optional.of(classifier.system());
        }

        @Override
        public ClassNames classNames() {
            return classifier.classNames();
        }

        @Override
        public RunningSystem start(Engine engine, int threads) throws Problem {
            NetworkEngine chosen = engines.get(engine);
            if (chosen == null) {
                throw new Problem(engine.title() + " is not available here.");
            }
            return new SystemRun(classifier.system(), chosen.start(classifier.network(), threads), resampler);
        }
    }
}
