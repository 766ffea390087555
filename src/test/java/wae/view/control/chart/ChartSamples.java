package wae.view.control.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import wae.chart.Bar;
import wae.chart.Dash;
import wae.chart.LayerStack;
import wae.chart.Mark;
import wae.chart.Role;
import wae.chart.ScatterPoint;
import wae.chart.Segment;
import wae.chart.Series;
import wae.chart.SeriesStyle;

/** Made-up data for looking at charts and for their tests; never shown to users. */
final class ChartSamples {

    private ChartSamples() {
    }

    static List<Series> losses(int steps) {
        List<Series> series = List.of(
                new Series("reconstruction", "mean square", SeriesStyle.of(Role.RECONSTRUCTION)),
                new Series("energy of I_H", "mean square", new SeriesStyle(Role.HIGH, Dash.DASHED)),
                new Series("total", "mean square", SeriesStyle.of(Role.TEXT)));
        Random random = new Random(1);
        for (int i = 0; i < steps; i++) {
            double fall = 0.002 + 0.3 / (1 + i * 0.004);
            double first = fall * (0.8 + 0.4 * random.nextDouble()) + (i == steps / 3 ? 0.7 : 0);
            double second = fall * 0.2 * (0.7 + 0.6 * random.nextDouble());
            series.get(0).append(i, first);
            series.get(1).append(i, i % (steps / 5 + 1) == 999 ? Double.NaN : second);
            series.get(2).append(i, first + second);
        }
        return series;
    }

    static List<Bar> bars() {
        return List.of(bar("vgg16", Role.BASELINE, 78, ""), bar("half-vgg16", Role.HALF_SIZE, 22.7,
                "3.44× [3.41, 3.47]"),
                bar("wae-vgg16", Role.WAE, 24.8, "3.15× [3.12, 3.18]"), bar("wavelet-vgg16", Role.WAVELET, 24.1,
                        "3.24× [3.2, 3.27]"),
                new Bar("thinet-vgg16", Role.THINET, Double.NaN, Double.NaN, Double.NaN, new double[0], ""));
    }

    private static Bar bar(String name, Role role, double median, String remark) {
        Random random = new Random(name.hashCode());
        double[] samples = random.doubles(60).map(value -> median * (0.98 + 0.06 * value * value)).toArray();
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return new Bar(name, role, sorted[30], sorted[6], sorted[54], samples, remark);
    }

    static Map<Role, String> parts() {
        Map<Role, String> parts = new LinkedHashMap<>();
        parts.put(Role.BASELINE, "baseline");
        parts.put(Role.WAE, "encoder");
        parts.put(Role.LOW, "backbone on I_L");
        parts.put(Role.HIGH, "light network on I_H");
        parts.put(Role.FUSION, "fusion network");
        return parts;
    }

    static List<LayerStack> stacks() {
        List<Segment> full = new ArrayList<>();
        List<Segment> half = new ArrayList<>();
        half.add(segment("conv1-3", Role.WAE, 0.264, 2.1, 0.006));
        double[] costs = {0.087, 1.85, 0.925, 1.85, 0.925, 1.85, 1.85, 0.925, 1.85, 1.85, 0.46, 0.46, 0.46, 0.103,
                0.017, 0.004};
        for (int i = 0; i < costs.length; i++) {
            full.add(segment("conv" + (i + 1), Role.BASELINE, costs[i], costs[i] * 5, 2));
            half.add(segment("conv" + (i + 1), Role.LOW, costs[i] / 4, costs[i] * 1.35, 2));
        }
        half.add(segment("light", Role.HIGH, 0.244, 2.2, 0.9));
        half.add(segment("fc6", Role.FUSION, 0.027, 0.6, 27));
        return List.of(new LayerStack("vgg16", full), new LayerStack("wae-vgg16", half));
    }

    private static Segment segment(String name, Role role, double giga, double millis, double mega) {
        return new Segment(name, "64×224×224 → 64×112×112", role, Math.round(giga * 1e9), millis,
                Math.round(mega * 1e6));
    }

    static List<ScatterPoint> points() {
        String paper = "paper, Intel i7 3.5 GHz";
        return List.of(ScatterPoint.published("VGG16 (224)", Role.BASELINE, Mark.CIRCLE, paper, 1289.28, 11.65),
                ScatterPoint.published("VGG16 (112)", Role.HALF_SIZE, Mark.SQUARE, paper, 340.73, 15.73),
                ScatterPoint.published("WAE", Role.WAE, Mark.DIAMOND, paper, 411.63, 11.87),
                new ScatterPoint("vgg16", Role.BASELINE, Mark.CIRCLE, false, "this machine", 78, 76, 80, 11.9, 11.6,
                        12.2),
                new ScatterPoint("wae-vgg16", Role.WAE, Mark.DIAMOND, false, "this machine", 24.8, 24.1, 25.6, 12.1,
                        11.8, 12.5));
    }
}
