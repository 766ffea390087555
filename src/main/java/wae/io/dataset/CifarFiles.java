package wae.io.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledPictures;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** CIFAR-10 or CIFAR-100 in its binary layout: training files, and the test file for validation. */
record CifarFiles(CifarKind kind, ClassNames classes, LabelledPictures training, LabelledPictures validation,
                  List<String> skipped, String fingerprint) implements LabelledData {

    /** Width and height of every picture. */
    static final int SIDE = 32;

    /**
     * Opens the files; records stay on disk.
     *
     * @throws Problem if files are missing, cut off or hold labels that there are no classes for
     */
    static CifarFiles open(CifarKind kind, Path folder) throws Problem {
        List<String> skipped = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (String name : kind.training()) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                files.add(file);
            } else {
                skipped.add(name + ": is not there");
            }
        }
        ClassNames classes = kind.names(folder);
        CifarRecords training = CifarRecords.open(kind, files, classes.count(), skipped);
        CifarRecords validation = CifarRecords.open(kind, List.of(folder.resolve(kind.validation())), classes.count(), skipped);
        return new CifarFiles(kind, classes, training, validation, List.copyOf(skipped),
                FoundPictures.sha256(training.fingerprint() + validation.fingerprint()));
    }

    @Override
    public String name() {
        return kind.title();
    }

    @Override
    public PictureSize size() {
        return PictureSize.square(SIDE);
    }

    @Override
    public List<FolderReading> readings() {
        return kind.readings();
    }
}
