package wae.domain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what a network computes is needed at the same time. */
public final class Liveness {

    private Liveness() {
    }

    /**
     * One thing that is computed.
     *
     * @param name    of the result
     * @param inputs  names of the results that it is computed from
     * @param values  number of values in it
     * @param inPlace whether it can be written over the first input
     */
    public record Step(String name, List<String> inputs, long values, boolean inPlace) {
    }

    /**
     * Maximum number of values alive at once when steps run in their order and a result goes once its last reader has run.
     *
     * @param outputs names of the results that stay to the end
     */
    public static long most(List<Step> steps, List<String> outputs) {
        Map<String, String> places = new HashMap<>(); // where a result lies: its own name, or what it overwrites
        Map<String, Long> sizes = new HashMap<>();
        Map<String, Integer> lastNeeded = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String place = step.inPlace() ? places.getOrDefault(step.inputs().get(0), step.name()) : step.name();
            places.put(step.name(), place);
            sizes.merge(place, step.values(), Math::max);
            lastNeeded.put(place, i);
            for (String input : step.inputs()) {
                lastNeeded.put(places.getOrDefault(input, input), i);
            }
        }
        outputs.forEach(output -> lastNeeded.put(places.getOrDefault(output, output), steps.size()));
        return most(steps, places, sizes, lastNeeded);
    }

    private static long most(List<Step> steps, Map<String, String> places, Map<String, Long> sizes,
                             Map<String, Integer> lastNeeded) {
        List<List<String>> endings = new ArrayList<>();
        for (int i = 0; i <= steps.size(); i++) {
            endings.add(new ArrayList<>());
        }
        lastNeeded.forEach((place, last) -> endings.get(last).add(place));
        Set<String> alive = new HashSet<>();
        long now = 0;
        long most = 0;
        for (int i = 0; i < steps.size(); i++) {
            String place = places.get(steps.get(i).name());
            now += alive.add(place) ? sizes.get(place) : 0;
            most = Math.max(most, now);
            for (String gone : endings.get(i)) {
                now -= alive.remove(gone) ? sizes.get(gone) : 0;
            }
        }
        return most;
    }
}
