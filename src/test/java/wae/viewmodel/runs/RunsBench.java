package wae.viewmodel.runs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.settings.Settings;
import wae.domain.settings.SettingsStore;
import wae.viewmodel.Notices;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.run.RunPreviews;

/** The screen on runs in memory; everything happens at once, on the test's thread, unless it is late. */
@Timeout(60)
abstract class RunsBench {

    final RunsInMemory store = new RunsInMemory();
    final Map<Path, byte[]> written = new HashMap<>();
    final List<String> gone = new ArrayList<>();
    final List<Path> picturesRead = new ArrayList<>();
    final Notices notices = new Notices();
    Settings saved = Settings.DEFAULT.withRuns(RunsInMemory.FOLDER);
    final Queue<Runnable> later = new ArrayDeque<>();
    final Executor waiting = later::add;
    final Executor now = Runnable::run;
    boolean late;
    RunsViewModel screen;
    Path strong;
    Path weak;

    @BeforeEach
    void twoRuns() {
        weak = store.add("weak", 1, "0.1", 4);
        strong = store.add("strong", 2, "10", 6);
        PictureStore pictures = new PictureStore() {
            @Override
            public Picture read(Path file) {
                picturesRead.add(file);
                return PictureBuilder.noise(8, 8, 1);
            }

            @Override
            public void writePng(Planes planes, DisplayMapping mapping, Path file) {
                throw new AssertionError("charts are written as bytes");
            }
        };
        SettingsStore settings = new SettingsStore() {
            @Override
            public Settings load() {
                return saved;
            }

            @Override
            public void save(Settings settings) {
                saved = settings;
            }
        };
        RunActions ways = new RunActions(() -> gone.add("train"), run -> gone.add("continue " + run.getFileName()),
                run -> gone.add("go on " + run.getFileName()), run -> gone.add("decompose " + run.getFileName()),
                run -> gone.add("compare " + run.getFileName()), run -> gone.add("show " + run.getFileName()));
        TaskRunner runner = new TaskRunner(work -> (late ? waiting : now).execute(work), Runnable::run,
                FXCollections.observableArrayList());
        screen = new RunsViewModel(new RunsServices(store, pictures, written::put, runner, ways),
                new SettingsModel(settings, saved, runner, notices), notices);
        screen.list().refresh();
    }

    List<String> listed() {
        return screen.list().listedProperty().get().stream().map(row -> row.summary().name()).toList();
    }

    RunRow row(Path folder) {
        return screen.list().allProperty().get().stream().filter(row -> row.folder().equals(folder)).findFirst()
                .orElseThrow();
    }

    void choose(Path... folders) {
        screen.drawn().choose(List.of(folders).stream().map(this::row).toList(), row(folders[folders.length - 1]));
    }

    List<Long> steps() {
        return screen.previews().rowsProperty().get().stream().map(RunPreviews.Row::step).toList();
    }
}
