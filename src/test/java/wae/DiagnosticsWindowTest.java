package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
import wae.domain.machine.Fact;
import wae.viewmodel.LogInMemory;
import wae.viewmodel.TestBench;

/** Errors that nothing caught, the log and the report, as a user of the window meets them. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class DiagnosticsWindowTest {

    private static final long PATIENCE_SECONDS = 60; // of a machine that builds beside it

    private final TestBench bench = new TestBench();
    private final LogInMemory log = new LogInMemory();
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(new Window.Ports(bench, bench, bench, List.of(), bench, () -> false,
                () -> List.of(new Fact("Engine", "1.0"), new Fact("Processor", "fast")), 2, log));
        window.diagnostics().add(new IllegalStateException("before the window was filled"));
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
    void errorsShareOneMessageUntilTheUserContinues(FxRobot robot) {
        assertThat(text(robot, "#error-sentence")).contains("unexpected error");
        assertThat(robot.lookup("#error-count").<Label>query().isVisible()).isFalse();
        robot.interact(() -> window.diagnostics().add(new IllegalStateException("again")));
        robot.interact(() -> window.diagnostics().add(new OutOfMemoryError("Java heap space")));
        assertThat(robot.lookup("#error-sentence").queryAll()).hasSize(1);
        assertThat(text(robot, "#error-sentence")).contains("not enough memory");
        assertThat(text(robot, "#error-count")).startsWith("3 errors");
        robot.clickOn("#error-continue");
        assertThat(robot.lookup("#error-sentence").tryQuery()).isEmpty();
        robot.interact(() -> window.diagnostics().add(new IllegalStateException("later")));
        assertThat(text(robot, "#error-sentence")).contains("unexpected error");
        assertThat(robot.lookup("#error-count").<Label>query().isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#error-sentence").tryQuery()).isEmpty();
    }

    @Test
    void theReportIsCopiedFromTheMessageTheListOfCommandsAndAbout(FxRobot robot) throws TimeoutException {
        robot.clickOn("#copy-report");
        await(() -> robot.lookup("#copy-report").<Button>query().getText().equals("Report copied"));
        assertThat(clipboard()).isEqualTo("a report with 0 facts");
        robot.clickOn("#error-continue");

        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.write("copy report").type(KeyCode.ENTER);
        await(() -> "a report with 0 facts".equals(clipboard()));

        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.write("about").type(KeyCode.ENTER);
        await(() -> robot.lookup("Processor").tryQuery().isPresent());
        robot.clickOn("#copy-report");
        await(() -> "a report with 2 facts".equals(clipboard()));
    }

    @Test
    void theLogIsShownAndAProblemWithThatIsASentence(FxRobot robot) throws TimeoutException {
        robot.clickOn("#show-log");
        await(() -> log.shown == 1);
        robot.clickOn("#error-continue");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.write("show log").type(KeyCode.ENTER);
        await(() -> log.shown == 2);
        await(() -> text(robot, ".notice .label").equals("No file manager opened the log."));
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS),
                () -> Clipboard.getSystemClipboard().getString());
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }
}
