package wae.domain.decomposition;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Saves decompositions as files that any program reads. */
public interface DecompositionStore {

    /**
     * Writes {@code <name>-low.png}, {@code -high.png}, {@code -reconstruction.png}, {@code -difference.png} and
     * {@code <name>.json} into a folder, which is made if need be. Each is complete or absent.
     *
     * @throws Problem e.g. no permission, disk full
     */
    void save(DecompositionReport report, Path folder, String name) throws Problem;

    /** Writes the figures as JSON. */
    void saveFigures(DecompositionReport report, Path file) throws Problem;
}
