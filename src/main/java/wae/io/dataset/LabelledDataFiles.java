package wae.io.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        Path binary = cifarFolder(folder);
        Optional<CifarKind> cifar = CifarKind.in(binary, reading);
        return cifar.isPresent() ? CifarFiles.open(cifar.get(), binary)
                : ClassFolders.open(folder, reading, side, seed, monitor);
    }

    /** The folder itself, or the one that CIFAR's archives unpack to, if that is the only one in it. */
    static Path cifarFolder(Path folder) throws Problem {
        List<Path> inner = Files.isDirectory(folder) ? DatasetEntry.foldersIn(folder) : List.of();
        return inner.size() == 1 && CifarKind.in(folder, FolderReading.AUTO).isEmpty() ? inner.get(0) : folder;
    }
}
