package wae.domain.network;

import java.util.List;

/**
 * How long one step of a run took. Engines do several layers in one step, and add steps of their own.
 *
 * @param step     the engine's name for it
 * @param operator what it does, in the engine's words
 * @param layers   of the plan that it does, in the plan's order; empty for a step that the plan does not know, such as
 *                 a change of the memory's layout
 * @param millis   ms
 */
public record StepTime(String step, String operator, List<String> layers, double millis) {

    /** Copies the list. */
    public StepTime {
        layers = List.copyOf(layers);
    }
}
