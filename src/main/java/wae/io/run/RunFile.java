package wae.io.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import wae.domain.task.Problem;
import wae.domain.training.Stage;
import wae.io.file.FileProblems;

/** The file {@code run.json} of a run's folder: read as far as it may be, and told from other files. */
final class RunFile {

    static final String NAME = "run.json";
    static final String FORMAT = "wae-run";
    static final int VERSION = 1;

    /** The plan of a large network and a thousand names of classes. */
    private static final long MAX_BYTES = 4L << 20;

    private RunFile() {
    }

    /** A way to read JSON. */
    interface Parser<T> {
        T parse(byte[] json) throws IOException;
    }

    /** @throws Problem if there is no run, or its description is no JSON */
    static <T> T read(Path folder, Parser<T> parser) throws Problem {
        Path file = folder.resolve(NAME);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw damaged(folder, new IllegalArgumentException("it is too large"));
            }
            return parser.parse(bytes);
        } catch (JsonProcessingException e) {
            throw damaged(folder, new IllegalArgumentException("it is not proper JSON", e));
        } catch (IOException e) {
            throw Files.exists(file) ? FileProblems.reading(file, e)
                    : new Problem("The folder " + FileProblems.name(folder) + " contains no run: there is no " + NAME
                            + " in it.", e);
        }
    }

    /** @throws Problem unless this is what such files say of themselves */
    static void check(Path folder, String format, String version) throws Problem {
        if (!format.equals(FORMAT) || !version.equals(Integer.toString(VERSION))) {
            throw damaged(folder, new IllegalArgumentException("it is no " + FORMAT + " of version " + VERSION));
        }
    }

    /** @throws IllegalArgumentException if this is no moment */
    static Instant started(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("when it started is not said properly", e);
        }
    }

    /** @throws IllegalArgumentException if this names no stage */
    static Stage stage(String word) {
        return Stream.of(Stage.values()).filter(one -> one.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such stage"));
    }

    static Problem damaged(Path folder, IllegalArgumentException reason) {
        return new Problem(
                NAME + " of " + FileProblems.name(folder) + " cannot be used: " + reason.getMessage() + ".", reason);
    }
}
