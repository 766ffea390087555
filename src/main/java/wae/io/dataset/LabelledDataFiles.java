package wae.io.dataset;

import java.nio.file.Path;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Finds out by its content which kind of data set a folder is. */
public final class LabelledDataFiles implements LabelledDataSources {

    @Override
    public LabelledData open(Path folder, int side, long seed, Monitor monitor) throws Problem {
        return open(folder, FolderReading.AUTO, side, seed, monitor);
    }

    @Override
    public LabelledData open(Path folder, FolderReading reading, int side, long seed, Monitor monitor) throws Problem {
        return Cifar10Files.isIn(folder) ? Cifar10Files.open(folder)
                : ClassFolders.open(folder, reading, side, seed, monitor);
    }
}
