package wae.domain.task;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files that this session's locale cannot write: under {@code LC_ALL=C} Java opens a file with an accent in its
 * name when a folder lists it, but cannot make a path of that name again, nor of any beside it.
 */
public final class FileNames {

    private static final String ADVICE = "set LC_ALL=C.UTF-8, or another UTF-8 locale";

    private FileNames() {
    }

    /** A name as a line of output can have it: line breaks and a terminal's commands in it are not passed on. */
    public static String shown(String name) {
        return name.replaceAll("\\p{Cntrl}", "\ufffd");
    }

    /** Whether a file's name, as text, gives the same file again. */
    public static boolean isWritable(Path file) {
        Path name = file.getFileName();
        try {
            return name == null || Path.of(name.toString()).equals(name);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** @throws Problem if it does not */
    public static void requireWritable(Path file) throws Problem {
        if (!isWritable(file)) {
            boolean unicode = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
            throw new Problem("The name of " + file.getFileName() + (unicode ? " is not proper UTF-8: rename the file."
                    : " has characters that cannot be written under this locale: " + ADVICE + "."));
        }
    }

    /** About a name that was typed, or made, and is none here. */
    public static Problem problem(InvalidPathException cause) {
        return new Problem(clause(cause) + ".", cause);
    }

    /** The same without a full stop. */
    public static String clause(InvalidPathException cause) {
        String input = cause.getInput();
        boolean locale = input.chars().anyMatch(sign -> sign > '~');
        return "\"" + shown(input) + "\" is not the name of a file"
                + (locale ? " that this locale can write: " + ADVICE : " on this system");
    }
}
