package wae.view.control.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import wae.chart.LegendEntry;

/** Samples of a chart's colours, dashes and marks with their names. */
final class ChartLegend extends FlowPane {

    private static final double HEIGHT = 14;
    private static final double AS_WIDE_AS_THE_CHART = 1e5;

    private final Map<LegendEntry, Canvas> samples = new LinkedHashMap<>();
    private final RoleColours colours;

    ChartLegend(List<LegendEntry> entries, RoleColours colours, BiFunction<LegendEntry, Node, Node> nodes) {
        this.colours = colours;
        getStyleClass().add("chart-legend");
        setAlignment(Pos.CENTER);
        setPrefWrapLength(AS_WIDE_AS_THE_CHART);
        for (LegendEntry entry : entries) {
            Canvas sample = new Canvas(LegendEntry.LENGTH, HEIGHT);
            samples.put(entry, sample);
            Node node = nodes.apply(entry, sample);
            if (node instanceof Region named) { // a name that is longer than the chart is wide ends in dots
                named.maxWidthProperty().bind(Bindings.when(widthProperty().greaterThan(0)).then(widthProperty())
                        .otherwise(Double.MAX_VALUE));
            }
            getChildren().add(node);
        }
    }

    /** In the theme's colours of now. */
    void paint() {
        samples.forEach((entry, sample) -> {
            GraphicsContext canvas = sample.getGraphicsContext2D();
            canvas.clearRect(0, 0, LegendEntry.LENGTH, HEIGHT);
            entry.draw(new CanvasPen(canvas, colours::of), 0, HEIGHT / 2);
        });
    }
}
