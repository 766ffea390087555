package wae.domain.network;

import java.util.Map;

/**
 * A network as a file holds it.
 *
 * @param network plan and weights
 * @param notes   what else the file says about it, by key
 */
public record NotedNetwork(TrainedNetwork network, Map<String, String> notes) {

    /** Copies the notes. */
    public NotedNetwork {
        notes = Map.copyOf(notes);
    }
}
