package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import wae.domain.settings.Settings;
import wae.io.settings.JsonSettingsStore;
import wae.view.control.chart.LiveChart;
import wae.viewmodel.LogInMemory;
import wae.viewmodel.runs.RunRow;

/** The screen of runs in the real window, on folders as runs leave them. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class RunsWindowTest {

    @TempDir
    private static Path folder;

    private Path runs;
    private Window window;

    @Start
    void start(Stage stage) throws Exception {
        NativeSetup.apply();
        runs = Files.createDirectories(folder.resolve("runs " + System.nanoTime()));
        write("strong", 10, 0.004);
        write("weak", 0.1, 0.002);
        JsonSettingsStore settings = new JsonSettingsStore(folder);
        settings.save(Settings.DEFAULT.withRuns(runs));
        Components components = new Components();
        window = new Window(new Window.Ports(components.pictures, components.autoEncoders,
                components.decompositions, List.of(), settings, () -> false, List::of, 1, new LogInMemory()));
        window.show(stage, new Pages(components, window)::views);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void write(String name, double lambda, double loss) throws IOException {
        Path run = Files.createDirectory(runs.resolve(name));
        Files.writeString(run.resolve("run.json"), """
                {"format": "wae-run", "version": 1, "name": "%s", "started": "2026-01-02T03:04:05Z", "state": "done",
                 "steps_done": 3, "best_step": 3, "stage": "autoencoder",
                 "settings": {"width": 16, "lambda": %s, "steps": 3, "batch": 8, "seed": 1},
                 "data": {"kind": "folder", "side": 0, "name": "data/few", "pictures": 4, "skipped": 0},
                 "threads": 1, "last": {"transform_loss": %s}, "best": {"transform_loss": %s}}
                """.formatted(name, lambda, loss, loss), StandardCharsets.UTF_8);
        Files.writeString(run.resolve("metrics.csv"), "step,transform_loss\n0,1\n1,0.1\n2," + loss + "\n");
    }

    @Test
    void twoRunsLieOverEachOtherAndOneGoesToTheTrashComesBackAndIsRenamed(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup(".rail-page").queryAllAs(ToggleButton.class).stream()
                .filter(place -> place.getText().equals("Runs")).forEach(ToggleButton::fire));
        await(() -> rows(robot).size() == 2);
        robot.interact(() -> table(robot).getSelectionModel().selectAll());
        await(() -> chart(robot) != null && chart(robot).drawing().legend().size() == 2);
        assertThat(chart(robot).drawing().data().get().csv().lines()).hasSize(4)
                .first().isEqualTo("step,strong,weak");

        robot.interact(() -> {
            table(robot).getSelectionModel().clearSelection();
            table(robot).getSelectionModel().select(rows(robot).stream().filter(this::isWeak).findFirst().orElseThrow());
            table(robot).requestFocus();
        });
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        await(() -> rows(robot).stream().anyMatch(row -> isWeak(row) && row.summary().star()));
        robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        await(() -> rows(robot).size() == 1 && !Files.exists(runs.resolve("weak")));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        await(() -> rows(robot).size() == 2 && Files.exists(runs.resolve("weak").resolve("run.json")));

        robot.interact(() -> robot.lookup("#run-filter").queryAs(TextField.class).setText("lambda=0.1"));
        await(() -> rows(robot).size() == 1 && isWeak(rows(robot).get(0)));

        robot.interact(() -> {
            table(robot).getSelectionModel().select(0);
            table(robot).requestFocus();
        });
        robot.press(KeyCode.F2).release(KeyCode.F2);
        TextField name = (TextField) table(robot).getScene().getFocusOwner();
        robot.interact(() -> name.setText("renamed"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> rows(robot).get(0).summary().name().equals("renamed"));
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        await(() -> !name.isFocused());
        assertThat(name.getText()).as("what leaving the field keeps").isEqualTo("renamed");
    }

    private boolean isWeak(RunRow row) {
        return row.summary().name().equals("weak");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static LiveChart chart(FxRobot robot) {
        return robot.lookup("#chart-transform_loss").tryQueryAs(LiveChart.class).orElse(null);
    }

    private static List<RunRow> rows(FxRobot robot) {
        return table(robot).getItems();
    }

    @SuppressWarnings("unchecked")
    private static TableView<RunRow> table(FxRobot robot) {
        return robot.lookup(".run-table").queryAs(TableView.class);
    }
}
