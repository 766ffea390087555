package wae.viewmodel.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import wae.chart.LayerStack;
import wae.chart.Quantity;
import wae.chart.Role;
import wae.chart.Segment;

/**
 * Where the gap between fewer multiply-adds and less time is: what each part of the second system takes beyond (or
 * below) the time that its multiply-adds would take at the first system's speed. These add up to the whole gap.
 */
final class LayerGap {

    private LayerGap() {
    }

    /** One or two sentences; empty unless two systems were measured whose second is the cheaper. */
    static String of(List<LayerStack> stacks, Map<Role, String> parts) {
        if (stacks.size() < 2 || !stacks.stream().allMatch(LayerStack::measured)) {
            return "";
        }
        LayerStack first = stacks.get(0);
        LayerStack second = stacks.get(1);
        double perG = first.total(Quantity.MILLISECONDS) / first.total(Quantity.MULTIPLY_ADDS);
        double expected = perG * second.total(Quantity.MULTIPLY_ADDS);
        double gap = second.total(Quantity.MILLISECONDS) - expected;
        if (!Double.isFinite(gap)) {
            return "";
        }
        Map<Role, Double> beyond = new LinkedHashMap<>();
        for (Segment segment : second.segments()) {
            beyond.merge(segment.role(), segment.figure(Quantity.MILLISECONDS)
                    - perG * segment.figure(Quantity.MULTIPLY_ADDS), Double::sum);
        }
        return format("At %s's speed %s's multiply-adds would take %.2f ms; measured are %.2f ms. The difference of"
                + " %+.2f ms: %s.", first.name(), second.name(), expected, second.total(Quantity.MILLISECONDS), gap,
                beyond.entrySet().stream().map(part -> format("%s %+.2f", parts.get(part.getKey()), part.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
