package wae.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import wae.domain.decomposition.AveragingAutoEncoder;
import wae.domain.decomposition.Decomposer;
import wae.domain.decomposition.Decomposition;
import wae.domain.image.PictureBuilder;
import wae.domain.run.Preview;
import wae.domain.task.Monitor;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.io.image.PictureFiles;
import wae.view.shell.Fxml;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.run.PreviewFrame;
import wae.viewmodel.run.RunCharts;
import wae.viewmodel.run.RunPreviews;
import wae.viewmodel.run.ShownRun;

/** The previews of a run beside its charts. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class PreviewsControllerTest {

    private final RunCharts charts = RunCharts.ofOneRun();
    private final ShownRun run = ShownRun.alone("run");
    private final RunPreviews previews =
            new RunPreviews(charts, true, new PictureFiles(), TaskRunner.sameThread(), new Notices());
    private SplitPane panes;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        TaskRunner painting = new TaskRunner(Runnable::run, Platform::runLater, FXCollections.observableArrayList());
        PreviewsController controller = new PreviewsController(previews, new FrameRenderer(painting));
        panes = new SplitPane(Fxml.<Node>load("run-previews", controller), new Label("charts"));
        controller.showIn(panes, 0.5);
        charts.show(List.of(run));
        Scene scene = new Scene(panes, 900, 500);
        scene.getStylesheets().addAll("/styles/roles.css", "/styles/workbench.css");
        stage.setScene(scene);
        stage.show();
    }

    private void preview(FxRobot robot, long step) throws Exception {
        Decomposition probe = new Decomposer(new AveragingAutoEncoder()).decompose(PictureBuilder.noise(16, 16, 3),
                Monitor.NONE);
        robot.interact(() -> {
            run.curves().append(new StepFigures(step, Map.of(Metric.PROBE_PSNR, 30.0 + step, Metric.PROBE_PSNR_WITHOUT_HIGH,
                    28.0)), step);
            run.previews().add(PreviewFrame.of(new Preview(step, List.of(probe, probe)), false));
        });
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    private static String words(FxRobot robot) {
        return robot.lookup(".run-words").queryAs(Label.class).getText();
    }

    @Test
    void aRunWithoutPreviewsLeavesItsChartsTheWholeWidth(FxRobot robot) throws Exception {
        assertThat(panes.getItems()).hasSize(1);
        preview(robot, 0);
        assertThat(panes.getItems()).hasSize(2).last().isInstanceOf(Label.class);
        robot.interact(() -> charts.show(List.of(ShownRun.alone("another"))));
        assertThat(panes.getItems()).hasSize(1);
    }

    @Test
    void theSliderGoesBackAndTheButtonFollowsTheNewest(FxRobot robot) throws Exception {
        preview(robot, 0);
        preview(robot, 4);
        ToggleButton newest = robot.lookup("#newest").queryAs(ToggleButton.class);
        assertThat(newest.isSelected()).isTrue();
        assertThat(words(robot)).isEqualTo(
                "After 4 steps. PSNR gain from I_H on the preview images: 6.00 dB (34.0 dB with I_H, 28.0 dB without).");
        robot.interact(() -> robot.lookup("#scrubber").queryAs(Slider.class).setValue(0));
        assertThat(newest.isSelected()).isFalse();
        assertThat(words(robot)).startsWith("After 0 steps.");
        preview(robot, 8);
        assertThat(words(robot)).startsWith("After 0 steps.");
        robot.interact(newest::fire);
        assertThat(words(robot)).startsWith("After 8 steps.");
    }

    @Test
    void oneProbeIsShownAloneAndAllAgain(FxRobot robot) throws Exception {
        preview(robot, 0);
        Node first = robot.lookup("#preview-1").query();
        Node second = robot.lookup("#preview-2").query();
        assertThat(second.isVisible()).isTrue();
        double height = first.getBoundsInParent().getHeight();
        robot.interact(first::requestFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(second.isVisible()).isFalse();
        assertThat(first.getBoundsInParent().getHeight()).isGreaterThan(height);
        robot.type(KeyCode.ENTER);
        assertThat(second.isVisible()).isTrue();
        assertThat(first.getAccessibleText()).contains("preview image 1", "after 0 steps", "I_H, high frequency \u00d7");
    }
}
