package wae.domain.dataset;

import java.nio.file.Path;
import java.util.Optional;

/** Remembers on this machine where data lay, so that the record of a run need not. */
public interface DataLocations {

    /** Where data of a fingerprint was opened last; empty if that is not known, or there is no folder any more. */
    Optional<Path> find(String fingerprint);

    /** Remembers it; where that cannot be written, it is forgotten. */
    void remember(String fingerprint, Path folder);
}
