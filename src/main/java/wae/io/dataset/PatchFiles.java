package wae.io.dataset;

import java.nio.file.Path;
import java.util.Optional;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.PatchSource;
import wae.domain.dataset.PatchSources;
import wae.domain.dataset.PicturePatches;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Finds out by its content whether a folder holds picture files or CIFAR's binary ones. */
public final class PatchFiles implements PatchSources {

    @Override
    public PatchSource open(Path folder, Monitor monitor) throws Problem {
        Path binary = LabelledDataFiles.cifarFolder(folder);
        Optional<CifarKind> cifar = CifarKind.in(binary, FolderReading.AUTO);
        return cifar.isPresent() ? PicturePatches.of(CifarFiles.open(cifar.get(), binary)) : PictureFolder.open(folder, monitor);
    }
}
