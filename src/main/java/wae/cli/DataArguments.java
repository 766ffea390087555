package wae.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Labelled pictures that a command uses. */
final class DataArguments {

    /** What the option of all commands with a dataset says. */
    static final String LAYOUT = "How to read the folders in --data if that is ambiguous: split (folders of training and"
            + " validation images), classes or auto; for CIFAR-100: fine or coarse labels.";

    @Option(names = "--data", required = true, paramLabel = "DATA", description = "A folder with a folder of images for each"
            + " class (alone, or below train and val), CIFAR's binary files, or the word " + DataChoice.ShapesAndTextures.WORD
            + ".")
    private Path folder;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Random seed of the validation images where"
            + " the folder does not say; take the run's own.")
    private long seed;

    @Option(names = "--layout", defaultValue = "auto", paramLabel = "LAYOUT", description = LAYOUT)
    private FolderReading layout;

    /** @param side that pictures are brought to */
    LabelledData open(LabelledDataSources sources, int side, Monitor monitor) throws Problem {
        return folder.toString().equals(DataChoice.ShapesAndTextures.WORD) ? new ShapesAndTextures(side, seed)
                : sources.open(folder, layout, side, seed, monitor);
    }

    long seed() {
        return seed;
    }

    String title() {
        return folder.toString().equals(DataChoice.ShapesAndTextures.WORD)
                ? new DataChoice.ShapesAndTextures(0).title() : new DataChoice.Folder(folder, 0).title();
    }
}
