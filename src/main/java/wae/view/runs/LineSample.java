package wae.view.runs;

import java.util.Arrays;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import wae.domain.chart.LegendEntry;
import wae.domain.chart.SeriesStyle;

/** A piece of a run's line, as in the charts' legends. */
final class LineSample extends StackPane {

    private static final double WIDTH = 2;

    private final Line line = new Line(0, 0, LegendEntry.LENGTH, 0);

    LineSample() {
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefSize(LegendEntry.LENGTH, 14);
        line.setStrokeWidth(WIDTH);
        getChildren().add(line);
    }

    /** Shows a look of {@link SeriesStyle#ofRun}. */
    LineSample show(int look) {
        SeriesStyle style = SeriesStyle.ofRun(look);
        line.setStyle("-fx-stroke: " + style.role().cssName() + ";"); // colours themselves are in styles/roles.css
        line.getStrokeDashArray().setAll(Arrays.stream(style.dash().pattern()).boxed().toList());
        return this;
    }
}
