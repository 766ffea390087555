package wae.io.run;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.task.Problem;
import wae.io.file.GuardedFolder;
import wae.io.json.JsonFormat;

/**
 * What a user says of a run, in a file of its own ({@code notes.json}), so that it can be said while the run writes its
 * {@code run.json}.
 *
 * @param name otherwise than at the start; empty if it is not
 * @param note free words
 * @param star marked
 */
record UserNotes(String name, String note, boolean star) {

    private static final Logger LOG = LoggerFactory.getLogger(UserNotes.class);
    /** Of a run. */
    static final String FILE = "notes.json";
    private static final JsonFormat<UserNotes> FORMAT = new JsonFormat<>(UserNotes.class, 1 << 20);
    private static final UserNotes NONE = new UserNotes("", "", false);

    /** What cannot be read counts as nothing said. */
    static UserNotes read(Path run) {
        try {
            Optional<Path> file = GuardedFolder.of(run).existing(FILE);
            return file.isPresent() ? FORMAT.read(file.get()) : NONE;
        } catch (Problem | IllegalArgumentException e) {
            LOG.warn("the notes of a run could not be read", e);
            return NONE;
        }
    }

    void write(Path run) throws Problem {
        FORMAT.write(this, GuardedFolder.of(run).file(FILE));
    }

    UserNotes named(String other) {
        return new UserNotes(other, note, star);
    }

    UserNotes noted(String other) {
        return new UserNotes(name, other, star);
    }

    UserNotes starred(boolean other) {
        return new UserNotes(name, note, other);
    }
}
