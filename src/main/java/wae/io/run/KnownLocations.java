package wae.io.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.task.Problem;
import wae.domain.dataset.DataLocations;
import wae.io.file.AtomicFiles;

/** Where data lay, in {@code data-places.json} of the settings' folder: paths by fingerprint, the newest hundred. */
public final class KnownLocations implements DataLocations {

    private static final Logger LOG = LoggerFactory.getLogger(KnownLocations.class);
    private static final int MAX = 100;
    private static final long MAX_BYTES = 1 << 20;

    private final Path file;

    /** @param folder where settings lie */
    public KnownLocations(Path folder) {
        this.file = folder.resolve("data-places.json");
    }

    @Override
    public synchronized Optional<Path> find(String fingerprint) {
        try {
            return Optional.ofNullable(read().get(fingerprint)).map(JsonNode::asText).map(Path::of)
                    .filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void remember(String fingerprint, Path folder) {
        ObjectNode places = read();
        places.remove(fingerprint);
        while (places.size() >= MAX) {
            places.remove(places.fieldNames().next());
        }
        places.put(fingerprint, folder.toString());
        try {
            AtomicFiles.makeFolder(file.getParent());
            AtomicFiles.write(file, places.toPrettyString() + "\n");
        } catch (Problem problem) {
            LOG.info("where data lies is not remembered: {}", problem.getMessage());
        }
    }

    private ObjectNode read() {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
                    && RunJson.MAPPER.readTree(Files.readAllBytes(file)) instanceof ObjectNode places) {
                return places;
            }
        } catch (IOException e) {
            LOG.info("where data lay could not be read: {}", e.getMessage());
        }
        return RunJson.MAPPER.createObjectNode();
    }
}
