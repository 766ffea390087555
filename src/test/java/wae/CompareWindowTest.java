package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import wae.io.settings.JsonSettingsStore;
import wae.viewmodel.LogInMemory;
import wae.viewmodel.Page;
import wae.viewmodel.compare.SystemColumn;
import wae.viewmodel.compare.SystemRow;
import wae.words.Words;

/** The comparison screen in the real window, with real engines. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class CompareWindowTest {

    @TempDir
    private static Path folder;

    private Window window;

    @Start
    void start(Stage stage) {
        NativeSetup.apply();
        Components components = new Components();
        window = new Window(new Window.Ports(components.pictures, components.autoEncoders,
                components.decompositions, List.of(), new JsonSettingsStore(folder), () -> false, List::of, 1, new LogInMemory()));
        window.show(stage, new Pages(components, window)::views);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void twoTinySystemsAreMeasuredSideBySide(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup(".rail-page").queryAllAs(ToggleButton.class).stream()
                .filter(place -> place.getText().equals(Page.COMPARE.title())).forEach(ToggleButton::fire));
        robot.interact(() -> {
            List.of("vgg16", "half-vgg16", "wae-vgg16", "small-vgg", "wae-small-vgg")
                    .forEach(name -> robot.lookup("#choose-" + name).queryAs(CheckBox.class).fire());
            type(robot, "image-size", "32");
            type(robot, "min-rounds", "10");
            type(robot, "min-duration", "0");
        });
        robot.press(KeyCode.F5).release(KeyCode.F5);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !rows(robot).isEmpty());
        assertThat(rows(robot)).extracting(SystemRow::name).containsExactly("small-vgg", "wae-small-vgg");
        assertThat(rows(robot)).allSatisfy(row ->
                assertThat(Double.parseDouble(row.cell(SystemColumn.MEDIAN).main())).isPositive());
        assertThat(rows(robot).get(1).cell(SystemColumn.SPEED_UP).detail()).contains(" to ");
    }

    @Test
    void everyViewIsReachedByKeyAndSaysWhatToDoWhileItIsEmpty(FxRobot robot) {
        robot.interact(() -> robot.lookup(".rail-page").queryAllAs(ToggleButton.class).stream()
                .filter(place -> place.getText().equals(Page.COMPARE.title())).forEach(ToggleButton::fire));
        for (String[] view : new String[][] {
            {"DIGIT2", Words.of("compare.layers-measure")}, {"DIGIT3", Words.of("compare.add-file")},
            {"DIGIT4", Words.of("compare.sweep")}, {"DIGIT5", Words.of("compare.evaluate-folder")},
            {"DIGIT1", Words.of("compare.measure")}}) {
            robot.press(KeyCode.ALT, KeyCode.valueOf(view[0])).release(KeyCode.valueOf(view[0]), KeyCode.ALT);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(".charts").lookup(".button").queryAllAs(Button.class)).extracting(Button::getText)
                    .contains(view[1]);
        }
    }

    private static void type(FxRobot robot, String field, String text) {
        Spinner<?> spinner = robot.lookup("#number-" + field).queryAs(Spinner.class);
        spinner.getEditor().setText(text);
        spinner.commitValue();
    }

    private static List<SystemRow> rows(FxRobot robot) {
        return robot.lookup(".systems").<TableView<SystemRow>>queryAs(tableType()).getItems();
    }

    @SuppressWarnings("unchecked")
    private static Class<TableView<SystemRow>> tableType() {
        return (Class<TableView<SystemRow>>) (Class<?>) TableView.class;
    }
}
