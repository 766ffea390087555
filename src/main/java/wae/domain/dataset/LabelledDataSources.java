package wae.domain.dataset;

import java.nio.file.Path;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Opens data sets for classifiers. */
@FunctionalInterface
public interface LabelledDataSources {

    /**
     * The data set in a folder: CIFAR-10 binary files, or a folder of pictures per class, either below
     * {@code train} and {@code val} or split here.
     *
     * @param side pictures are brought to this size, a square; CIFAR-10 stays 32
     * @param seed decides which pictures are kept for validation where the folder does not say
     * @throws DoubtfulFolders if its folders can be read in two ways
     * @throws Problem if the folder cannot be read, or holds fewer than two classes
     */
    LabelledData open(Path folder, int side, long seed, Monitor monitor) throws Problem;

    /**
     * The same, where the user said how its folders are meant.
     *
     * @param reading matters to sources that read folders
     */
    default LabelledData open(Path folder, FolderReading reading, int side, long seed, Monitor monitor) throws Problem {
        return open(folder, side, seed, monitor);
    }
}
