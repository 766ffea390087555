package wae.domain.run;

import java.util.List;
import wae.domain.decomposition.Decomposition;

/**
 * The probes as encoder and decoder split them.
 *
 * @param step   steps done before, 0 for the start
 * @param probes in the order of the request
 */
public record Preview(long step, List<Decomposition> probes) {

    /** Copies the list. */
    public Preview {
        probes = List.copyOf(probes);
    }
}
