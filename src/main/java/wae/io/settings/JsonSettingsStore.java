package wae.io.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.settings.Settings;
import wae.domain.settings.SettingsStore;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;

/** {@code settings.json}. A file that cannot be understood counts as none: a start must never fail because of it. */
public final class JsonSettingsStore implements SettingsStore {

    private static final Logger LOG = LoggerFactory.getLogger(JsonSettingsStore.class);

    /** Ten paths and three words; anything larger is not ours. */
    private static final int MAX_BYTES = 1 << 16;

    private static final ObjectMapper JSON = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false) // of a later version
            .configure(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL, true)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    /** @param folder where settings lie; made when they are first saved */
    public JsonSettingsStore(Path folder) {
        file = folder.resolve("settings.json");
    }

    /** The place that the system has for settings of programs. */
    public static Path usualFolder() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        if (system.contains("win")) {
            return folderIn(System.getenv("APPDATA"), Path.of(home, "AppData", "Roaming"));
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "wae-workbench");
        }
        return folderIn(System.getenv("XDG_CONFIG_HOME"), Path.of(home, ".config"));
    }

    private static Path folderIn(String configured, Path usual) {
        return (configured == null || configured.isEmpty() ? usual : Path.of(configured)).resolve("wae-workbench");
    }

    @Override
    public Settings load() {
        if (!Files.isRegularFile(file)) {
            return Settings.DEFAULT;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Settings settings = JSON.readValue(in.readNBytes(MAX_BYTES), Settings.class);
            return settings == null ? Settings.DEFAULT : settings;
        } catch (IOException | RuntimeException e) {
            LOG.info("the settings could not be read and are as at the first start: {}", e.getMessage());
            return Settings.DEFAULT;
        }
    }

    @Override
    public void save(Settings settings) throws Problem {
        AtomicFiles.makeFolder(file.getParent());
        try {
            AtomicFiles.write(file, JSON.writeValueAsBytes(settings));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings are plain data", e);
        }
    }
}
