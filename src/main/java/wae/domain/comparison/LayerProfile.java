package wae.domain.comparison;

import java.util.List;
import java.util.Optional;
import wae.domain.machine.Machine;

/**
 * A measurement of systems layer by layer, the systems in turn.
 *
 * @param settings what was measured
 * @param systems  in the order of the settings; empty when it was stopped before the first round
 * @param rounds   runs of each system that count
 * @param machine  it ran on
 */
public record LayerProfile(ComparisonSettings settings, List<LayerTimes> systems, int rounds, Machine machine) {

    /** Copies the list. */
    public LayerProfile {
        systems = List.copyOf(systems);
    }

    /** Times of a system, where it was measured. */
    public Optional<LayerTimes> of(String system) {
        return systems.stream().filter(times -> times.system().equals(system)).findFirst();
    }
}
