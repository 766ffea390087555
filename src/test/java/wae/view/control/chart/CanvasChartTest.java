package wae.view.control.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import wae.chart.Bar;
import wae.chart.Role;

@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class CanvasChartTest {

    private BarComparison chart;
    private boolean asked;

    @Start
    void start(Stage stage) {
        chart = new BarComparison("Times", "none");
        Pane beside = new Pane() {
            @Override
            protected void layoutChildren() {
                if (!asked) {
                    asked = true;
                    chart.refresh(); // as a neighbour does whose layout changes what is shown
                }
            }
        };
        stage.setScene(new Scene(new VBox(chart, beside), 400, 300));
        stage.show();
    }

    @Test
    void aChangeIsDrawnAlsoAfterOneThatCameDuringALayout(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(asked).isTrue();
        long before = chart.paintCost().repaints();
        robot.interact(() -> chart.setBars(List.of(new Bar("one", Role.WAE, 2, 1, 3, new double[] {2}, ""))));
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(chart.paintCost().repaints()).isGreaterThan(before);
    }
}
