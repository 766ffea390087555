package wae.engine.dl4j;

import java.util.EnumMap;
import java.util.Map;
import wae.domain.training.StepPart;

/** How long the parts of all steps took. For the engine's thread. */
final class StepClock {

    private final Map<StepPart, Long> nanos = new EnumMap<>(StepPart.class);

    /** Adds the time since a start. */
    void add(StepPart part, long start) {
        nanos.merge(part, System.nanoTime() - start, Long::sum);
    }

    Map<StepPart, Long> nanos() {
        return Map.copyOf(nanos);
    }
}
