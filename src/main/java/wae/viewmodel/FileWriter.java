package wae.viewmodel;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Writes a whole file or nothing. */
@FunctionalInterface
public interface FileWriter {

    /** @throws Problem with one sentence, if it cannot be written; an old file is then still whole */
    void write(Path file, byte[] bytes) throws Problem;
}
