package wae.view.control.chart;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import wae.chart.Scale;
import wae.chart.SeriesStyle;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.viewmodel.run.HorizontalAxis;
import wae.viewmodel.run.RunCharts;
import wae.viewmodel.run.ShownRun;

/** The charts of runs beside each other. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class ChartGridTest {

    private final RunCharts charts = RunCharts.ofManyRuns();
    private final ShownRun first = run("first", 0);
    private final ShownRun second = run("second", 1);
    private ChartGrid grid;
    private Stage stage;

    private static ShownRun run(String name, int style) {
        ShownRun run = ShownRun.among(name, SeriesStyle.ofRun(style));
        for (int step = 0; step < 100; step++) {
            append(run, step);
        }
        return run;
    }

    private static void append(ShownRun run, long step) {
        run.curves().append(new StepFigures(step, Map.of(Metric.TRANSFORM_LOSS, 1.0 / (step + 1), Metric.PROBE_PSNR, 20.0)),
                step + 1);
    }

    @Start
    void start(Stage shown) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage = shown;
        charts.show(List.of(first));
        grid = new ChartGrid(charts, (file, content) -> { });
        ScrollPane around = new ScrollPane(grid);
        around.setFitToWidth(true);
        around.setFitToHeight(true);
        Scene scene = new Scene(around, 700, 360);
        scene.getStylesheets().add("/styles/roles.css");
        stage.setScene(scene);
        stage.show();
    }

    private LiveChart chart(int index) {
        WaitForAsyncUtils.waitForFxEvents(5);
        return (LiveChart) grid.getChildren().get(index);
    }

    private Scale x(int chart) {
        return chart(chart).lines().plot().x();
    }

    @Test
    void aZoomStaysWhileRunsGrowAndJoinAndEndsWhenOneLeaves(FxRobot robot) {
        robot.interact(chart(0)::requestFocus);
        robot.type(KeyCode.PLUS);
        Scale zoomed = x(0);
        assertThat(zoomed.high()).isLessThan(99);
        robot.interact(() -> {
            append(first, 100);
            charts.changed();
            charts.show(List.of(first, second));
        });
        assertThat(x(0)).isEqualTo(zoomed);
        assertThat(chart(0).drawing().legend()).hasSize(2);
        robot.interact(() -> charts.show(List.of(second)));
        assertThat(x(0).high()).isEqualTo(99);
    }

    @Test
    void whatCannotBeSeenIsNotDrawn(FxRobot robot) {
        long painted = chart(0).paintCost().repaints();
        robot.interact(() -> {
            append(first, 100); // a hundredth of a chart that is some hundred pixels wide
            grid.refreshIfGrown();
        });
        assertThat(chart(0).paintCost().repaints()).isGreaterThan(painted);
        for (int step = 101; step < 5000; step++) {
            append(first, step);
        }
        robot.interact(grid::refresh);
        long all = chart(0).paintCost().repaints();
        robot.interact(() -> {
            append(first, 5000);
            grid.refreshIfGrown();
        });
        assertThat(chart(0).paintCost().repaints()).as("a 5000th more").isEqualTo(all);
    }

    @Test
    void oneAxisOneCursorAndOneSmoothingAreForAllCharts(FxRobot robot) {
        robot.interact(() -> {
            chart(0).logarithmicProperty().set(false);
            charts.axisProperty().set(HorizontalAxis.SECONDS);
            charts.smoothingProperty().set(0.5);
            chart(1).cursorPositionProperty().set(30);
        });
        for (int i = 0; i < 2; i++) {
            assertThat(x(i).high()).isEqualTo(100);
            assertThat(chart(i).smoothingProperty().get()).isEqualTo(0.5);
            assertThat(chart(i).cursorPositionProperty().get()).isEqualTo(30);
        }
        assertThat(chart(0).logarithmicProperty().get()).as("a chart's own choice outlasts its axis").isFalse();
    }

    @Test
    void theCursorStandsInAllChartsWhereThePreviewsMoveIt(FxRobot robot) {
        charts.cursorProperty().addListener((property, was, is) ->
                charts.cursorProperty().set(10 * Math.round(is.doubleValue() / 10)));
        robot.interact(() -> chart(0).cursorPositionProperty().set(33));
        for (int i = 0; i < 2; i++) {
            assertThat(chart(i).cursorPositionProperty().get()).isEqualTo(30);
        }
    }

    @Test
    void chartsStandSideBySideWhereThereIsRoomAndUnderEachOtherWhereThereIsNot(FxRobot robot) {
        assertThat(bounds(0).getMinY()).isEqualTo(bounds(1).getMinY());
        robot.interact(() -> stage.setWidth(450));
        assertThat(bounds(0).getMinX()).isEqualTo(bounds(1).getMinX());
        assertThat(grid.getHeight()).as("to be scrolled").isGreaterThan(stage.getScene().getHeight());
    }

    private Bounds bounds(int index) {
        Node chart = chart(index);
        WaitForAsyncUtils.waitForFxEvents(5);
        return chart.getBoundsInParent();
    }
}
