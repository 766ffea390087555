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
import wae.words.Words;

/**
 * Explains the gap between fewer multiply-adds and less time: how much longer (or shorter) each part of the second
 * system takes than its multiply-adds would take at the speed of the first. These add up to the whole gap.
 */
final class LayerGap {

    private LayerGap() {
    }

    /** One or two sentences; empty unless both systems were measured. */
    static String of(List<LayerStack> stacks, Map<Role, String> parts) {
        if (stacks.size() < 2 || !stacks.stream().allMatch(LayerStack::measured)) {
            return "";
        }
        LayerStack first = stacks.get(0);
        LayerStack second = stacks.get(1);
        double perG = first.total(Quantity.LATENCY) / first.total(Quantity.MULTIPLY_ADDS);
        double expected = perG * second.total(Quantity.MULTIPLY_ADDS);
        double gap = second.total(Quantity.LATENCY) - expected;
        if (!Double.isFinite(gap)) {
            return "";
        }
        Map<Role, Double> beyond = new LinkedHashMap<>();
        for (Segment segment : second.segments()) {
            beyond.merge(segment.role(), segment.value(Quantity.LATENCY)
                    - perG * segment.value(Quantity.MULTIPLY_ADDS), Double::sum);
        }
        return Words.of("compare.layers-gap", second.name(), format("%.2f ms", expected), first.name(),
                format("%.2f ms", second.total(Quantity.LATENCY)), format("%+.2f ms", gap),
                beyond.entrySet().stream()
                        .map(part -> Words.of("compare.layers-gap-part", parts.get(part.getKey()),
                        format("%+.2f", part.getValue())))
                        .collect(Collectors.joining("; ")));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
