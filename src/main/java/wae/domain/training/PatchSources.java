package wae.domain.training;

import java.nio.file.Path;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Opens folders of pictures. */
@FunctionalInterface
public interface PatchSources {

    /**
     * The pictures of a folder and of all folders in it.
     *
     * @param patch side of the largest patch that will be drawn; smaller pictures are skipped
     * @throws Problem if there is none, or the folder cannot be read
     */
    PatchSource open(Path folder, int patch, Monitor monitor) throws Problem;
}
