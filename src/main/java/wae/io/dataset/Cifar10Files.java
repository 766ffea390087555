package wae.io.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledPictures;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/**
 * CIFAR-10 in its binary layout: {@code data_batch_1.bin} to {@code 5} for training, {@code test_batch.bin} for
 * validation, each a row of records of one label byte and 3 x 32 x 32 values (Krizhevsky 2009).
 */
public final class Cifar10Files implements LabelledData {

    /** Side of every picture. */
    public static final int SIDE = 32;

    private static final List<String> CLASSES = List.of("airplane", "automobile", "bird", "cat", "deer", "dog", "frog",
            "horse", "ship", "truck");
    private static final int TRAINING_FILES = 5;
    private static final long MAX_NAME_BYTES = 4096;

    private final ClassNames classes;
    private final LabelledPictures training;
    private final LabelledPictures validation;
    private final List<String> skipped;
    private final String fingerprint;

    private Cifar10Files(ClassNames classes, CifarRecords training, CifarRecords validation, List<String> skipped) {
        this.classes = classes;
        this.training = training;
        this.validation = validation;
        this.skipped = List.copyOf(skipped);
        this.fingerprint = FoundPictures.sha256(training.fingerprint() + validation.fingerprint());
    }

    /** Whether a folder looks like this data set. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(trainingFile(1)));
    }

    /**
     * Opens the files; records stay on disk.
     *
     * @throws Problem if files are missing, cut off or hold labels that there are no classes for
     */
    public static Cifar10Files open(Path folder) throws Problem {
        List<String> skipped = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= TRAINING_FILES; i++) {
            Path file = folder.resolve(trainingFile(i));
            if (Files.exists(file)) {
                files.add(file);
            } else {
                skipped.add(trainingFile(i) + ": is not there");
            }
        }
        if (files.isEmpty()) {
            throw new Problem("There is no data_batch_1.bin in the folder " + FileProblems.name(folder) + ".");
        }
        ClassNames classes = new ClassNames(names(folder));
        CifarRecords training = CifarRecords.open(files, classes.count(), skipped);
        List<Path> held = List.of(folder.resolve("test_batch.bin"));
        CifarRecords validation = CifarRecords.open(held, classes.count(), skipped);
        return new Cifar10Files(classes, training, validation, skipped);
    }

    private static String trainingFile(int number) {
        return "data_batch_" + number + ".bin";
    }

    private static List<String> names(Path folder) {
        Path file = folder.resolve("batches.meta.txt");
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MAX_NAME_BYTES) {
                List<String> names = Files.readString(file, StandardCharsets.UTF_8).lines().map(String::strip)
                        .filter(name -> !name.isEmpty()).distinct().toList();
                return names.size() == CLASSES.size() ? names : CLASSES;
            }
        } catch (IOException e) {
            return CLASSES; // the names are known
        }
        return CLASSES;
    }

    @Override
    public String name() {
        return "CIFAR-10";
    }

    @Override
    public ClassNames classes() {
        return classes;
    }

    @Override
    public PictureSize size() {
        return PictureSize.square(SIDE);
    }

    @Override
    public LabelledPictures training() {
        return training;
    }

    @Override
    public LabelledPictures validation() {
        return validation;
    }

    @Override
    public List<String> skipped() {
        return skipped;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
