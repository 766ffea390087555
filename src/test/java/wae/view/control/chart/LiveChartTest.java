package wae.view.control.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import wae.chart.Axis;
import wae.chart.Box;
import wae.chart.Palette;
import wae.chart.Plot;
import wae.chart.Role;
import wae.chart.Scale;
import wae.chart.Series;

@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class LiveChartTest {

    /** A quarter larger than usual, so that the mouse is tested on a chart that grew with the window's type. */
    private static final double TYPE_PIXELS = 16.25;

    private final List<Series> series = ChartSamples.losses(1000);
    private LiveChart chart;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        chart = new LiveChart("Losses", new Axis("step", "", true), Axis.of("loss", ""), "No run yet.");
        chart.setSeries(series);
        Scene scene = new Scene(chart, 800, 500);
        scene.getStylesheets().add("/styles/roles.css");
        chart.setStyle("-fx-font-size: " + TYPE_PIXELS + "px");
        stage.setScene(scene);
        stage.show();
    }

    private Plot plot() {
        WaitForAsyncUtils.waitForFxEvents(5);
        return chart.lines().plot();
    }

    private Point2D at(double shareX, double shareY) {
        Box box = plot().box();
        double scale = TYPE_PIXELS / 13;
        return chart.over().localToScreen(scale * (box.x() + shareX * box.width()), scale * (box.y()
                + shareY * box.height()));
    }

    @Test
    void aDraggedBoxIsZoomedToAndSurvivesNewDataUntilADoubleClick(FxRobot robot) {
        Scale before = plot().x();
        robot.moveTo(at(0.25, 0.2)).press(MouseButton.PRIMARY).moveTo(at(0.5, 0.7)).release(MouseButton.PRIMARY);
        Scale zoomed = plot().x();
        assertThat(zoomed.low()).isCloseTo(before.value(0.25), within(3.0));
        assertThat(zoomed.high()).isCloseTo(before.value(0.5), within(3.0));
        robot.interact(() -> {
            series.get(0).append(5000, 3);
            chart.refresh();
        });
        assertThat(plot().x()).isEqualTo(zoomed);
        robot.doubleClickOn(at(0.5, 0.5));
        assertThat(plot().x().high()).isEqualTo(5000);
    }

    @Test
    void aThinBoxZoomsAlongItsLengthOnly(FxRobot robot) {
        Scale values = plot().y();
        robot.moveTo(at(0.2, 0.5)).press(MouseButton.PRIMARY).moveTo(at(0.8, 0.55)).release(MouseButton.PRIMARY);
        assertThat(plot().x().high()).isLessThan(900);
        assertThat(plot().y()).isEqualTo(values);
        robot.moveTo(at(0.5, 0.2)).press(MouseButton.PRIMARY).moveTo(at(0.51, 0.7)).release(MouseButton.PRIMARY);
        assertThat(plot().y()).isNotEqualTo(values);
        assertThat(plot().x().high()).isGreaterThan(700);
    }

    @Test
    void theWheelZoomsAtThePointerAndTheKeyboardDoesTheSame(FxRobot robot) {
        robot.moveTo(at(0.3, 0.5));
        double value = plot().x().value(0.3);
        double length = plot().x().high() - plot().x().low();
        wheel(robot, at(0.3, 0.5), 80);
        assertThat(plot().x().high() - plot().x().low()).isCloseTo(length / 1.44, within(length * 0.01));
        assertThat(plot().x().position(value)).isCloseTo(0.3, within(0.01));
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.HOME);
        assertThat(plot().x().high() - plot().x().low()).isEqualTo(length);
        robot.type(KeyCode.ADD);
        assertThat(plot().x().high() - plot().x().low()).isLessThan(length);
        double low = plot().x().low();
        robot.type(KeyCode.RIGHT);
        assertThat(plot().x().low()).isGreaterThan(low);
    }

    /** The robot's own wheel turns by single pixels on a screen without a window system. */
    private void wheel(FxRobot robot, Point2D screen, double pixels) {
        Point2D local = chart.over().screenToLocal(screen);
        robot.interact(() -> chart.over().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, local.getX(), local.getY(),
                screen.getX(), screen.getY(), false, false, false, false, false, false, 0, pixels, 0, pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(chart.over(), local.getX(), local.getY()))));
    }

    @Test
    void altAndDragMovesTheWindow(FxRobot robot) {
        Scale before = plot().x();
        robot.press(KeyCode.ALT).moveTo(at(0.5, 0.5)).press(MouseButton.PRIMARY).moveTo(at(0.3, 0.5))
                .release(MouseButton.PRIMARY).release(KeyCode.ALT);
        assertThat(plot().x().low()).isCloseTo(before.value(0.2), within(5.0));
        assertThat(plot().x().high() - plot().x().low()).isCloseTo(before.high() - before.low(), within(1e-6));
    }

    @Test
    void aClickMovesTheCursorAndItsListenersKnow(FxRobot robot) {
        robot.interact(() -> chart.cursorMovableProperty().set(true));
        double expected = plot().x().value(0.4);
        robot.clickOn(at(0.4, 0.5));
        assertThat(chart.cursorPositionProperty().get()).isCloseTo(expected, within(3.0));
    }

    @Test
    void aClickGivesItTheKeysWhateverScrollsAroundIt(FxRobot robot) {
        robot.interact(() -> {
            Scene scene = chart.getScene();
            scene.setRoot(new StackPane());
            ScrollPane around = new ScrollPane(chart);
            around.setFitToWidth(true);
            around.setFitToHeight(true);
            scene.setRoot(around);
        });
        robot.clickOn(at(0.4, 0.5));
        assertThat(chart.isFocused()).isTrue();
    }

    @Test
    void theLegendHidesASeriesAndTheAxisFollows(FxRobot robot) {
        double high = plot().y().high();
        robot.clickOn((ToggleButton) robot.lookup("reconstruction").query());
        robot.clickOn((ToggleButton) robot.lookup("total").query());
        assertThat(plot().y().high()).isLessThan(high / 2);
        assertThat(robot.lookup("reconstruction").queryAll()).as("it can be shown again").isNotEmpty();
    }

    @Test
    void coloursFollowTheThemeWhileTheChartIsShown(FxRobot robot) {
        Color light = chart.colours().of(Role.TEXT);
        assertThat(chart.colours().of(Role.LOW)).isEqualTo(CanvasPen.print(Role.LOW));
        robot.interact(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(chart.colours().of(Role.TEXT).getBrightness()).isGreaterThan(light.getBrightness() + 0.4);
        assertThat(chart.colours().of(Role.SURFACE).getBrightness()).isLessThan(0.2);
    }

    @Test
    void peopleWhoHearTheScreenGetTheNewestValues(FxRobot robot) {
        robot.interact(() -> {
            series.get(0).append(1000, Double.NaN);
            series.get(0).append(1001, 0.25);
            chart.refresh();
        });
        assertThat((String) chart.queryAccessibleAttribute(AccessibleAttribute.TEXT)).contains("Losses, loss by step",
                "reconstruction 0.25 mean square at 1001", "1 value is not a number");
    }

    @Test
    void aPictureForPaperIsWhiteAndAsLargeAsAskedFor(FxRobot robot) throws Exception {
        byte[][] png = new byte[1][];
        robot.interact(() -> {
            Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
            png[0] = ChartImage.png(chart.drawing(), 700, 400, 3);
        });
        var read = ImageIO.read(new ByteArrayInputStream(png[0]));
        assertThat(read.getWidth()).isEqualTo(2100);
        assertThat(read.getHeight()).isEqualTo(1200);
        assertThat(read.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        long coloured = IntStream.range(0, 2100 * 1200)
                .filter(i -> (read.getRGB(i % 2100, i / 2100) & 0xFFFFFF) == Palette.print()
                        .rgb(Role.RECONSTRUCTION)).count();
        assertThat(coloured).as("pixels of the reconstruction's line").isGreaterThan(500);
    }

    @Test
    void theDataCanBeReadAsATableInsteadOfSeenAsAChart(FxRobot robot) {
        robot.interact(() -> ChartTable.show(chart));
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        assertThat(table.getColumns()).extracting(column -> column.getText())
                .containsExactly("step", "reconstruction (mean square)", "energy of I_H (mean square)",
                        "total (mean square)");
        assertThat(table.getItems()).hasSize(1000);
        assertThat(table.getColumns().get(1).getCellData(17)).isEqualTo(Double.toString(series.get(0).y(17)));
        robot.interact(() -> table.getScene().getWindow().hide());
    }
}
