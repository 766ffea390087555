package wae.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;
import wae.domain.task.FileNames;
import wae.domain.task.InvalidValueException;

/** A file or folder on a command line. */
final class PathArgument {

    private PathArgument() {
    }

    /** @throws InvalidValueException if no file can be called that; an empty name would be the working folder */
    static Path of(String text) {
        if (text.isBlank()) {
            throw new InvalidValueException("A file or folder is expected, not an empty name.");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new InvalidValueException(FileNames.clause(e) + ".");
        }
    }

    /** The same for picocli. */
    static Path converted(String text) {
        try {
            return of(text);
        } catch (InvalidValueException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
