package wae.io.model;

import java.nio.file.Files;
import java.nio.file.Path;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.TrainedClassifier;
import wae.domain.network.ModelFormat;
import wae.domain.network.PlanFormat;
import wae.domain.network.Shape;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.file.FileProblems;
import wae.io.file.GuardedFolder;

/** Classifiers as {@code classifier.onnx}, with what {@link ClassifierNotes} documents in the metadata. */
public final class ClassifierFiles implements ClassifierStore {

    /** File name of a classifier in a run folder. */
    public static final String CLASSIFIER_FILE = "classifier.onnx";
    /** Largest file that is read, just below what one ONNX file can hold; VGG16 takes 553 MB. */
    public static final long MAX_BYTES = (2L << 30) - (1 << 20);

    /** Maximum number of values that one layer may give for one picture (256 MB): VGG16 at 1024x1024 gives a quarter of it. */
    private static final long MAX_VALUES = 1L << 26;

    private final ModelFormat format;
    private final NetworkFiles files;
    private final ClassifierNotes notes;

    /**
     * A store.
     *
     * @param format of the files
     * @param plans  how a backbone stands in their metadata
     */
    public ClassifierFiles(ModelFormat format, PlanFormat plans) {
        this.format = format;
        this.files = new NetworkFiles(format, MAX_BYTES);
        this.notes = new ClassifierNotes(plans);
    }

    @Override
    public TrainedClassifier open(Path model) throws Problem {
        Path file = Files.isDirectory(model) ? GuardedFolder.of(model).file(CLASSIFIER_FILE) : model;
        if (!file.equals(model) && !Files.exists(file)) {
            throw new Problem(FileProblems.name(model) + " contains no classifier: there is no " + CLASSIFIER_FILE
                    + " in it.");
        }
        try {
            TrainedClassifier classifier = notes.read(files.readNoted(file));
            requireModest(classifier.system());
            return classifier;
        } catch (IllegalArgumentException e) {
            throw NetworkFiles.unusable(FileProblems.name(file), e);
        }
    }

    private static void requireModest(ClassifierSystem system) {
        system.plan().shapes(system.networkInput()).forEach((name, shape) -> requireModest(name, shape));
    }

    private static void requireModest(String layer, Shape shape) {
        if (shape.count() > MAX_VALUES) {
            throw new IllegalArgumentException("its layer \"" + layer + "\" gives more than " + (MAX_VALUES >> 20)
                    + " million values for one image");
        }
    }

    @Override
    public void save(TrainedClassifier classifier, Path file) throws Problem {
        AtomicFiles.write(file, out -> format.write(classifier.network(), notes.of(classifier), out));
    }
}
