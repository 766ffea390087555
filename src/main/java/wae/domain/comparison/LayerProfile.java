package wae.domain.comparison;

import java.util.List;
import java.util.Optional;
import wae.domain.machine.Machine;
import wae.domain.network.NetworkCost;

/**
 * A measurement of systems layer by layer, the systems in turn.
 *
 * @param settings how
 * @param systems  in the order of the choices; empty when it was stopped before the first round
 * @param rounds   runs of each system that count
 * @param machine  it ran on
 */
public record LayerProfile(ComparisonSettings settings, List<Profiled> systems, int rounds, Machine machine) {

    /**
     * A system that was measured.
     *
     * @param cost  of each layer of the plan that ran
     * @param times of the same layers
     */
    public record Profiled(SystemFacts facts, NetworkCost cost, LayerTimes times) {
    }

    /** Copies the list. */
    public LayerProfile {
        systems = List.copyOf(systems);
    }

    /** What was measured of a system, if it was. */
    public Optional<Profiled> of(String system) {
        return systems.stream().filter(profiled -> profiled.facts().name().equals(system)).findFirst();
    }
}
