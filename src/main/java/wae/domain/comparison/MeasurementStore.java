package wae.domain.comparison;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Saves measurements as JSON. */
public interface MeasurementStore {

    /** Writes it, atomically. */
    void save(Measurement measurement, Path file) throws Problem;

    /** Reads one back. @throws Problem if the file is no measurement of ours, naming it */
    Measurement read(Path file) throws Problem;
}
