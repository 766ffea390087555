package wae.domain.classification;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Reads files of labels. */
@FunctionalInterface
public interface LabelStore {

    /** Labels one a line, or JSON. @throws Problem naming the file, if it is missing or no such file */
    LabelChoice read(Path file) throws Problem;
}
