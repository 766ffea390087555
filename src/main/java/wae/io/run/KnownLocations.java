package wae.io.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.dataset.DataLocations;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.json.JsonFormat;

/** Where data lay, in {@code data-places.json} of the settings' folder: paths by fingerprint, the newest hundred. */
public final class KnownLocations implements DataLocations {

    private static final Logger LOG = LoggerFactory.getLogger(KnownLocations.class);
    private static final int MAX = 100;
    private static final JsonFormat<Map<String, String>> FORMAT = JsonFormat.ofTexts(1 << 20);

    private final Path file;

    /** @param folder where settings lie */
    public KnownLocations(Path folder) {
        this.file = folder.resolve("data-places.json");
    }

    @Override
    public synchronized Optional<Path> find(String fingerprint) {
        try {
            return Optional.ofNullable(read().get(fingerprint)).map(Path::of).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void remember(String fingerprint, Path folder) {
        Map<String, String> folders = read();
        folders.remove(fingerprint);
        while (folders.size() >= MAX) {
            folders.remove(folders.keySet().iterator().next());
        }
        folders.put(fingerprint, folder.toString());
        try {
            AtomicFiles.makeFolder(file.getParent());
            FORMAT.write(folders, file);
        } catch (Problem problem) {
            LOG.warn("the location of a dataset is not remembered", problem);
        }
    }

    private Map<String, String> read() {
        try {
            if (Files.isRegularFile(file)) {
                return FORMAT.read(file);
            }
        } catch (Problem | IllegalArgumentException e) {
            LOG.warn("the locations of datasets could not be read", e);
        }
        return new LinkedHashMap<>();
    }
}
