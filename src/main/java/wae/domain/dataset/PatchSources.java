package wae.domain.dataset;

import java.nio.file.Path;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Opens folders of pictures. */
@FunctionalInterface
public interface PatchSources {

    /**
     * The pictures of a folder and of all folders in it, or those of CIFAR-10's binary files.
     *
     * @throws Problem if there is none, or the folder cannot be read
     */
    PatchSource open(Path folder, Monitor monitor) throws Problem;
}
