package wae.io.dataset;

import java.nio.file.Path;
import java.util.List;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.FolderReading;
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
    private final List<String> notes;

    private ClassFolders(ClassFolderScan scan, int side, long cacheBytes) {
        name = FileProblems.name(scan.folder());
        classes = scan.classes();
        pictures = new SquarePictures(scan.folder(), side, cacheBytes, scan.skipped());
        training = new LabelledFiles(scan.training(), pictures);
        validation = new LabelledFiles(scan.validation(), pictures);
        fingerprint = scan.fingerprint();
        notes = List.copyOf(scan.notes());
    }

    /**
     * Looks through the folder: {@code train/<class>/} and {@code val/<class>/} in any usual spelling, or
     * {@code <class>/} and a split by the seed.
     *
     * @param reading which of the two is meant, where that could be doubted
     * @param side of the square that pictures are brought to
     * @throws Problem if there are fewer than two classes with pictures, or the folder cannot be read
     */
    public static ClassFolders open(Path folder, FolderReading reading, int side, long seed, Monitor monitor)
            throws Problem {
        return new ClassFolders(ClassFolderScan.of(folder, reading, seed, monitor), side,
                Runtime.getRuntime().maxMemory() / HEAP_FRACTION);
    }

    /**
     * The same, with the memory that decoded pictures may take.
     *
     * @throws Problem if there are fewer than two classes with pictures, or the folder cannot be read
     */
    public static ClassFolders open(Path folder, int side, long seed, long cacheBytes, Monitor monitor) throws Problem {
        return new ClassFolders(ClassFolderScan.of(folder, FolderReading.AUTO, seed, monitor), side, cacheBytes);
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
    public int skippedCount() {
        return pictures.skippedCount();
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
