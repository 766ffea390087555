package wae.view.control;

import java.util.Arrays;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import wae.chart.LegendEntry;
import wae.chart.Palette;
import wae.chart.SeriesStyle;

/** A piece of a run's line, as in the charts' legends. */
public final class LineSample extends StackPane {

    private static final double WIDTH = 2;

    private final Line line = new Line(0, 0, LegendEntry.LENGTH, 0);

    /** Nothing is shown yet. */
    public LineSample() {
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefSize(LegendEntry.LENGTH, 14);
        line.setStrokeWidth(WIDTH);
        getChildren().add(line);
    }

    /** Shows a style. */
    public LineSample show(SeriesStyle style) {
        int rgb = Palette.print().rgb(style.role()); // not by name: in a table's new cell names are not always resolved
        line.setStroke(Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
        line.getStrokeDashArray().setAll(Arrays.stream(style.dash().pattern()).boxed().toList());
        return this;
    }
}
