package wae.io.dataset;

import java.nio.file.Path;
import java.util.List;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledPictures;
import wae.domain.image.PictureSize;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/**
 * A folder of pictures for each class. Pictures are cut to a square about their middle and brought to one size by
 * area means; they are decoded when they are wanted and kept, 8 bits per value, in a cache of bounded size.
 */
public final class ClassFolders implements LabelledData {

    /** Fraction of each class that is kept for validation where the folders do not say. */
    static final double VALIDATION_FRACTION = 0.2;

    /** Fraction of the Java heap that the cache may take. */
    private static final int HEAP_FRACTION = 8;

    private final String name;
    private final ClassNames classes;
    private final SquarePictures pictures;
    private final LabelledFiles training;
    private final LabelledFiles validation;
    private final String fingerprint;

    private ClassFolders(ClassFolderScan scan, int side, long cacheBytes) {
        name = FileProblems.name(scan.folder());
        classes = scan.classes();
        pictures = new SquarePictures(scan.folder(), side, cacheBytes, scan.skipped());
        training = new LabelledFiles(scan.training(), pictures);
        validation = new LabelledFiles(scan.validation(), pictures);
        fingerprint = scan.fingerprint();
    }

    /**
     * Looks through the folder: {@code train/<class>/} and {@code val/<class>/}, or {@code <class>/} and a split by
     * the seed.
     *
     * @param side of the square that pictures are brought to
     * @throws Problem if there are fewer than two classes with pictures, or the folder cannot be read
     */
    public static ClassFolders open(Path folder, int side, long seed, Monitor monitor) throws Problem {
        return open(folder, side, seed, Runtime.getRuntime().maxMemory() / HEAP_FRACTION, monitor);
    }

    /**
     * The same, with the memory that decoded pictures may take.
     *
     * @throws Problem if there are fewer than two classes with pictures, or the folder cannot be read
     */
    public static ClassFolders open(Path folder, int side, long seed, long cacheBytes, Monitor monitor) throws Problem {
        return new ClassFolders(ClassFolderScan.of(folder, seed, monitor), side, cacheBytes);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ClassNames classes() {
        return classes;
    }

    @Override
    public PictureSize size() {
        return pictures.size();
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
        return pictures.skipped();
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
