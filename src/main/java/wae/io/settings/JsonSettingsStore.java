package wae.io.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.settings.Settings;
import wae.domain.settings.SettingsStore;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.json.JsonFormat;
import wae.io.json.StrictMapper;

/** {@code settings.json}. A file that cannot be understood counts as none: a start must never fail because of it. */
public final class JsonSettingsStore implements SettingsStore {

    private static final Logger LOG = LoggerFactory.getLogger(JsonSettingsStore.class);

    /** Names and words as they are in {@link Settings}; what a later version adds is passed over. */
    private static final JsonMapper JSON = StrictMapper.builder(12, 1 << 16, 1 << 20)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL).build();

    private static final JsonFormat<Settings> FORMAT = new JsonFormat<>(JSON, Settings.class, 1 << 20);

    private final Path file;

    /** @param folder where settings lie; made when they are first saved */
    public JsonSettingsStore(Path folder) {
        file = folder.resolve("settings.json");
    }

    /** The place that the system has for settings of programs. */
    public static Path usualFolder() {
        return UserFolders.ofThisSystem().settings();
    }

    @Override
    public Settings load() {
        if (!Files.isRegularFile(file)) {
            return Settings.DEFAULT;
        }
        try {
            return FORMAT.read(file);
        } catch (Problem | RuntimeException e) {
            LOG.warn("the settings could not be read and are as at the first start", e);
            return Settings.DEFAULT;
        }
    }

    @Override
    public void save(Settings settings) throws Problem {
        AtomicFiles.makeFolder(file.getParent());
        FORMAT.write(settings, file);
    }
}
