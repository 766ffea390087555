package wae.io.dataset;

import java.nio.file.Path;
import wae.domain.dataset.PatchSource;
import wae.domain.dataset.PatchSources;
import wae.domain.dataset.PicturePatches;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Finds out by its content whether a folder holds picture files or CIFAR-10's binary ones. */
public final class PatchFiles implements PatchSources {

    @Override
    public PatchSource open(Path folder, Monitor monitor) throws Problem {
        return Cifar10Files.isIn(folder) ? PicturePatches.of(Cifar10Files.open(folder))
                : PictureFolder.open(folder, monitor);
    }
}
