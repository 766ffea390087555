package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import wae.domain.image.PictureBuilder;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.run.CheckpointPolicy;
import wae.domain.run.RunState;
import wae.domain.settings.Settings;
import wae.domain.training.CountingTrainer;
import wae.io.image.PictureFiles;
import wae.io.run.RunBench;
import wae.view.control.chart.LiveChart;
import wae.view.shell.FileChoices;
import wae.view.shell.PageView;
import wae.view.shell.UnfinishedWork;
import wae.view.train.TrainPage;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.LogInMemory;
import wae.viewmodel.Sample;
import wae.viewmodel.TestBench;
import wae.viewmodel.train.DataForm;
import wae.viewmodel.train.Goal;
import wae.viewmodel.train.Phase;
import wae.viewmodel.train.TrainServices;
import wae.viewmodel.train.TrainViewModel;

/** The training screen in the real window, in the dark, with a trainer that counts. */
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class TrainWindowTest {

    private static final long PATIENCE_SECONDS = 40; // of a machine that builds beside it
    private static final long MILLIS_PER_STEP = 20;

    @TempDir
    private static Path folder;

    private final TestBench bench = new TestBench();
    private Window window;
    private Stage stage;
    private TrainViewModel screen;

    @Start
    void start(Stage shown) {
        stage = shown;
        bench.saved = Settings.DEFAULT.withAppearance(Settings.Appearance.DARK);
        window = new Window(new Window.Ports(bench, bench, bench, List.of(), bench, () -> true, List::of, 2, new LogInMemory()));
        window.show(stage, dialogs -> List.of(page(dialogs)));
    }

    private PageView page(FileChoices dialogs) {
        CountingTrainer trainer = new CountingTrainer(MILLIS_PER_STEP);
        List<Sample> probes = List.of(new Sample("stripes", job -> PictureBuilder.stripes(16, 16)));
        screen = new TrainViewModel(new TrainServices(
                RunBench.with(trainer, RunBench.store(), CheckpointPolicy.DEFAULT, folder).runs(), trainer,
                new ReferenceEvaluator(), () -> folder, probes, new PictureFiles(), (file, bytes) -> { }, 1, () -> 0,
                window.workers()), window.notices(), window.navigation());
        window.asksAbout(new UnfinishedWork(screen.trainingProperty()::get, screen::isFullTraining,
                screen::closingWords, screen::interruptThen));
        return TrainPage.of(screen, dialogs, new FrameRenderer(window.workers().painting()), run -> { });
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aTinyRunIsStartedHeldSteppedAndStoppedWithTheWindow(FxRobot robot) throws Exception {
        robot.interact(() -> {
            screen.form().data().sideProperty().set(16);
            screen.form().data().kindProperty().set(DataForm.Kind.SHAPES);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> {
            type(robot, "batch", "2");
            type(robot, "patch", "7");
        });
        await(() -> screen.form().data().openedProperty().get() != null);
        assertThat(screen.form().problemProperty().get()).isEqualTo("Patch size must be at least 8 (is 7).");
        robot.interact(() -> type(robot, "patch", "8"));
        robot.push(KeyCode.F5);
        await(() -> steps() > 3 && screen.previews().countProperty().get() > 0);
        LiveChart losses = robot.lookup("#chart-losses").queryAs(LiveChart.class);
        await(() -> losses.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString().contains("reconstruction loss"));
        assertThat(brightness(losses, "-chart-color-fg-default")).isGreaterThan(brightness(losses, "-chart-color-bg-default") + 0.5);

        robot.push(KeyCode.SPACE);
        await(() -> screen.shownProperty().get().phaseProperty().get() == Phase.PAUSED);
        WaitForAsyncUtils.sleep(3 * MILLIS_PER_STEP, TimeUnit.MILLISECONDS); // the step under way ends
        long held = steps();
        robot.push(KeyCode.PERIOD);
        await(() -> steps() == held + 1);

        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(robot.lookup("#close-sentence").queryAs(Label.class).getText()).contains("is training", "checkpoint is saved");
        robot.interact(() -> robot.lookup("#close-not").queryAs(Button.class).fire());
        assertThat(robot.lookup("#close-sentence").tryQuery()).isEmpty();
        assertThat(stage.isShowing()).isTrue();

        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        robot.interact(() -> robot.lookup("#close-anyway").queryAs(Button.class).fire());
        await(() -> !stage.isShowing());
        assertThat(screen.shownProperty().get().phaseProperty().get()).isEqualTo(Phase.STOPPED);
        Path run = screen.shownProperty().get().folder().orElseThrow();
        assertThat(RunBench.store().summary(run).state()).isEqualTo(RunState.INTERRUPTED); // so that it is offered again
    }

    @Test
    void theCurvesOfARunWithoutAnEncoderGrowToo(FxRobot robot) throws Exception {
        robot.interact(() -> {
            screen.form().data().sideProperty().set(16);
            screen.form().goalProperty().set(Goal.BASELINE);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> screen.form().data().openedProperty().get() != null);
        robot.interact(() -> { // no validation: the plain evaluator takes a minute for one
            Map.of("batch", "2", "steps", "100000", "validate-every", "100000").forEach(this::set);
        });
        robot.push(KeyCode.F5);
        await(() -> steps() > 3);
        LiveChart losses = robot.lookup("#chart-cross-entropies").queryAs(LiveChart.class);
        long painted = losses.paintCost().repaints();
        await(() -> losses.paintCost().repaints() > painted + 1);
        robot.interact(screen::stop);
        await(() -> !screen.trainingProperty().get());
    }

    private void set(String field, String value) {
        Stream.concat(screen.form().usualFields().stream(), screen.form().advancedFields().stream())
                .filter(each -> each.setting().name().equals(field)).findFirst().orElseThrow().textProperty().set(value);
    }

    private long steps() {
        return screen.shownProperty().get() == null ? 0
                : screen.shownProperty().get().status().map(status -> status.stepsDone()).orElse(0L);
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.lookup("#field-" + field).<TextField>queryAs(TextField.class).setText(text);
    }

    private static double brightness(Node chart, String colour) {
        for (CssMetaData<? extends Styleable, ?> each : chart.getCssMetaData()) {
            if (each.getProperty().equals(colour)) {
                return ((Color) value(each, chart)).getBrightness();
            }
        }
        throw new AssertionError("no colour " + colour);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Styleable> Object value(CssMetaData<S, ?> property, Node chart) {
        return property.getStyleableProperty((S) chart).getValue();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }
}
