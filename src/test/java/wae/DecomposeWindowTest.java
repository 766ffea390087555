package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import wae.domain.image.PictureBuilder;
import wae.viewmodel.LogInMemory;
import wae.viewmodel.Sample;
import wae.viewmodel.TestBench;
import wae.words.Words;

/** The window as a user meets it, with stores in memory and no engine. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class DecomposeWindowTest {

    private static final long PATIENCE_SECONDS = 60; // of a machine that builds beside it

    private final TestBench bench = new TestBench();
    private Window window;

    @Start
    void start(Stage stage) {
        bench.readable.put("stripes.png", PictureBuilder.stripes(64, 48));
        window = new Window(new Window.Ports(bench, bench, bench,
                List.of(new Sample("noise", job -> PictureBuilder.noise(40, 30, 1))), bench, () -> false, List::of, 2, new LogInMemory()));
        window.show(stage, dialogs -> List.of());
    }

    @BeforeEach
    void forgetEarlierExceptions() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void opensAFileZoomsMixesAndExports(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.decompose().pictures().open(Path.of("stripes.png")));
        await(() -> text(robot, "#metric-psnr").equals("exact")); // as the averaging pair is on columns
        assertThat(robot.lookup("#panel-low").<Node>query().getAccessibleText()).contains("32 by 24 pixels");
        assertThat(text(robot, "#picture-name")).isEqualTo("stripes.png   64 \u00d7 48 px");

        robot.clickOn("#panel-reconstruction", MouseButton.PRIMARY).type(KeyCode.F);
        String fitted = text(robot, "#zoom");
        robot.type(KeyCode.ADD);
        assertThat(text(robot, "#zoom")).isNotEqualTo(fitted);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(text(robot, "#zoom")).isEqualTo("100 %");

        robot.clickOn(Words.of("decompose.mixer-low-only"));
        await(() -> text(robot, "#metric-psnr").equals("6.02 dB"));

        robot.interact(() -> window.decompose().exports().metrics(Path.of("stripes.json")));
        await(() -> !bench.reports.isEmpty());
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).isEqualTo(Words.of("shell.written", "stripes.json"));
    }

    @Test
    void aSampleIsOneClickAwayAndEveryCommandIsInTheList(FxRobot robot) throws TimeoutException {
        assertThat(robot.lookup(".empty-title").<Node>query().getParent().isVisible()).isTrue();
        robot.clickOn(robot.lookup(".sample").<Button>query());
        await(() -> text(robot, "#metric-psnr").endsWith("dB"));

        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.write("mixer low").type(KeyCode.ENTER);
        await(() -> window.decompose().mixer().gainsProperty().get().highGain() == 0);
        assertThat(robot.lookup("#palette-filter").tryQuery()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.decompose().mixer().gainsProperty().get().highGain()).isEqualTo(1);
    }

    @Test
    void aProblemIsOneSentenceThatCanBeDismissed(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.decompose().pictures().open(Path.of("gone.png")));
        Node notice = robot.lookup(".notice").query();
        await(notice::isVisible);
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).isEqualTo("There is no image gone.png.");
        robot.clickOn(".notice .button");
        assertThat(notice.isVisible()).isFalse();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }
}
