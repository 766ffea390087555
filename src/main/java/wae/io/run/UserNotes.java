package wae.io.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;

/**
 * What a user says of a run, in a file of its own ({@code notes.json}), so that it can be said while the run writes its
 * {@code run.json}.
 *
 * @param name otherwise than at the start; empty if it is not
 * @param note free words
 * @param star marked
 */
record UserNotes(String name, String note, boolean star) {

    private static final String FILE = "notes.json";
    private static final long MAX_BYTES = 1 << 20;
    private static final UserNotes NONE = new UserNotes("", "", false);

    /** What cannot be read counts as nothing said. */
    static UserNotes read(Path run) {
        Path file = run.resolve(FILE);
        try {
            if (!file.toFile().isFile() || Files.size(file) > MAX_BYTES) {
                return NONE;
            }
            FlatJson json = FlatJson.read(Files.readAllBytes(file));
            return new UserNotes(json.text("name"), json.text("note"), Boolean.parseBoolean(json.text("star")));
        } catch (IOException e) {
            return NONE;
        }
    }

    void write(Path run) throws Problem {
        AtomicFiles.write(run.resolve(FILE), RunJson.MAPPER.createObjectNode().put("name", name).put("note", note)
                .put("star", star).toPrettyString() + "\n");
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
