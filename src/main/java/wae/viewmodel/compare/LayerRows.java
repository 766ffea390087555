package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wae.chart.Role;
import wae.chart.Segment;
import wae.domain.classification.SystemKind;
import wae.domain.comparison.LayerTimes;
import wae.domain.network.NetworkCost;
import wae.domain.network.Shape;
import wae.domain.network.WaeClassifierPlans;
import wae.words.Words;

/** The layers of a system as rows: one per layer while only the plan is known, one per measured part. */
final class LayerRows {

    private final String system;
    private final SystemKind kind;
    private final Map<String, NetworkCost.LayerCost> costs = new HashMap<>();
    private final List<LayerRow> rows = new ArrayList<>();

    private LayerRows(String system, SystemKind kind, NetworkCost cost) {
        this.system = system;
        this.kind = kind;
        cost.layers().forEach(layer -> costs.put(layer.layer().name(), layer));
    }

    /** In the order in which they run. */
    static List<LayerRow> of(String system, SystemKind kind, NetworkCost cost, Optional<LayerTimes> times) {
        LayerRows rows = new LayerRows(system, kind, cost);
        times.ifPresent(rows::addMeasured);
        Set<String> done = new HashSet<>(times.map(LayerTimes::layers).orElse(List.of()));
        cost.layers().stream().filter(layer -> layer.parameters() > 0)
                .filter(layer -> !done.contains(layer.layer().name()))
                .forEach(layer -> rows.add(List.of(layer), layer.multiplyAdds() > 0 ? Double.NaN : 0, ""));
        return List.copyOf(rows.rows);
    }

    private void addMeasured(LayerTimes times) {
        for (LayerTimes.Part part : times.parts()) {
            if (!part.layers().isEmpty()) {
                add(part.layers().stream().map(costs::get).toList(), part.millis(), String.join(", ", part.steps()));
            }
        }
        addOther(Words.of("compare.layers-reorders"), Words.of("compare.layers-reorders-help"), times.ownStepsMillis(),
                times.parts().stream()
                .filter(part -> part.layers().isEmpty()).flatMap(part -> part.steps().stream())
                .collect(Collectors.joining(", ")));
        addOther(Words.of("compare.layers-outside"), kind == SystemKind.HALF_SIZE
                ? Words.of("compare.layers-outside-half-help") : Words.of("compare.layers-outside-help"),
                times.outsideMillis(), "");
    }

    private void addOther(String name, String meaning, double millis, String steps) {
        rows.add(new LayerRow(system, new Segment(name, meaning, Role.MUTED, 0, millis, 0), steps));
    }

    private void add(List<NetworkCost.LayerCost> together, double millis, String steps) {
        List<NetworkCost.LayerCost> named = together.stream().filter(cost -> cost.multiplyAdds() > 0).toList();
        List<NetworkCost.LayerCost> shown = named.isEmpty() ? together : named;
        String name = shown.stream().map(cost -> cost.layer().name()).collect(Collectors.joining(" + "));
        NetworkCost.LayerCost first = shown.get(0);
        rows.add(new LayerRow(system, new Segment(name, shape(first.input()) + " \u2192 "
                + shown.stream().map(cost -> shape(cost.output())).collect(Collectors.joining(" + ")),
                role(kind, first.layer().name()),
                together.stream().mapToLong(NetworkCost.LayerCost::multiplyAdds).sum(), millis,
                together.stream().mapToLong(NetworkCost.LayerCost::parameters).sum()), steps));
    }

    private static String shape(Shape shape) {
        return shape.channels() + "\u00d7" + shape.height() + "\u00d7" + shape.width();
    }

    private static Role role(SystemKind kind, String layer) {
        if (!kind.isAccelerated()) {
            return SystemRoles.of(kind);
        }
        if (layer.startsWith(WaeClassifierPlans.BACKBONE) || layer.startsWith("low_")) {
            return Role.LOW;
        }
        if (layer.startsWith(WaeClassifierPlans.LIGHT) || layer.startsWith("high_")) {
            return Role.HIGH;
        }
        if (layer.startsWith("fusion_")) {
            return Role.FUSION;
        }
        return layer.startsWith(WaeClassifierPlans.HAAR) ? Role.WAVELET : Role.WAE;
    }
}
