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
import wae.io.file.FileProblems;

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
        requirePossible(folder, cifar, reading);
        return cifar.isPresent() ? CifarFiles.open(cifar.get(), binary)
                : ClassFolders.open(folder, reading, side, seed, monitor);
    }

    /** A reading that says nothing about the folder is a mistake, not to be passed over. */
    private static void requirePossible(Path folder, Optional<CifarKind> cifar, FolderReading reading) throws Problem {
        boolean ofLabels = reading == FolderReading.FINE || reading == FolderReading.COARSE;
        if (cifar.isEmpty() && ofLabels) {
            throw new Problem("The folder " + FileProblems.name(folder) + " is not CIFAR-100: only that has fine and coarse labels.");
        }
        if (cifar.isPresent() && reading != FolderReading.AUTO && !cifar.get().readings().contains(reading)) {
            throw new Problem("The files in " + FileProblems.name(folder) + " are " + cifar.get().title()
                    + ", whose training and test images are known: its layout cannot be chosen.");
        }
    }

    /** The folder itself, or the one that CIFAR's archives unpack to, if that is the only one in it. */
    static Path cifarFolder(Path folder) throws Problem {
        List<Path> inner = Files.isDirectory(folder) ? DatasetEntry.foldersIn(folder) : List.of();
        return inner.size() == 1 && CifarKind.in(folder, FolderReading.AUTO).isEmpty() ? inner.get(0) : folder;
    }
}
