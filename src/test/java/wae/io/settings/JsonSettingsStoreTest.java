package wae.io.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.network.Engine;
import wae.domain.settings.Settings;
import wae.domain.task.Problem;

class JsonSettingsStoreTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoaded() throws Problem {
        Settings settings = Settings.DEFAULT.withAppearance(Settings.Appearance.DARK).withEngine(Engine.DL4J)
                .withSidePanel(false).withRecent("/a/\u00fc.png").withRecent("/b.png");
        JsonSettingsStore store = new JsonSettingsStore(folder.resolve("new"));
        store.save(settings);
        assertThat(store.load()).isEqualTo(settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[1]", "{\"engine\":\"ABACUS\",\"later\":1}", "{\"recentFiles\":[null]}"})
    void whatIsNotUnderstoodCountsAsNone(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        Settings loaded = new JsonSettingsStore(folder).load();
        assertThat(loaded.engine()).isEqualTo(Engine.ONNX);
        assertThat(loaded.recentFiles()).isEmpty();
    }

    @Test
    void settingsOfAnEarlierVersionAreLoadedAsFarAsTheyGo() throws IOException {
        Files.writeString(folder.resolve("settings.json"),
                "{\"appearance\" : \"DARK\", \"engine\" : \"DL4J\", \"recentFiles\" : [ \"/a.png\" ]}");
        Settings loaded = new JsonSettingsStore(folder).load();
        assertThat(loaded.appearance()).isEqualTo(Settings.Appearance.DARK);
        assertThat(loaded.engine()).isEqualTo(Engine.DL4J);
        assertThat(loaded.recentFiles()).containsExactly("/a.png");
    }

    @Test
    void whatIsFarTooLargeOrDeepCountsAsNone() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("settings.json").toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertThat(new JsonSettingsStore(folder).load()).isEqualTo(Settings.DEFAULT);
        Files.writeString(folder.resolve("settings.json"), "{\"later\" : " + "[".repeat(100_000));
        assertThat(new JsonSettingsStore(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void withoutAFileTheyAreAsAtTheFirstStart() {
        assertThat(new JsonSettingsStore(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void onlyTheNewestFilesAreKept() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 15; i++) {
            settings = settings.withRecent("/" + i);
        }
        assertThat(settings.recentFiles()).hasSize(Settings.MAX_RECENT).startsWith("/14").endsWith("/5");
        assertThat(settings.withRecent("/9").recentFiles()).hasSize(Settings.MAX_RECENT).startsWith("/9", "/14");
    }

    @Test
    void theFolderOfRunsIsTheUsualOneUntilAnotherIsChosen() throws Problem {
        assertThat(Settings.DEFAULT.runsFolder()).hasFileName("WAE runs").isAbsolute();
        Path chosen = folder.resolve("my runs").toAbsolutePath();
        new JsonSettingsStore(folder).save(Settings.DEFAULT.withRuns(chosen).withSidePanel(false).withRecent("/a"));
        assertThat(new JsonSettingsStore(folder).load().runsFolder()).isEqualTo(chosen);
    }
}
