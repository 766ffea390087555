package wae.chart;

import java.util.List;

/**
 * One network of a waterfall.
 *
 * @param name     of the system
 * @param segments its layers in the order in which they run
 */
public record LayerStack(String name, List<Segment> segments) {

    /** Copies the list. */
    public LayerStack {
        segments = List.copyOf(segments);
    }

    /** Sum over all layers, in the quantity's unit. */
    public double total(Quantity quantity) {
        return segments.stream().mapToDouble(segment -> segment.value(quantity)).sum();
    }

    /** Whether every layer with multiply-adds was measured. */
    public boolean measured() {
        return !segments.isEmpty() && segments.stream()
                .noneMatch(segment -> segment.multiplyAdds() > 0 && Double.isNaN(segment.milliseconds()));
    }
}
