package wae.io.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import wae.domain.task.Problem;
import wae.domain.task.StandIn;

/** Says in one sentence why a file could not be read or written; names the file, never the whole path. */
public final class FileProblems {

    /** Below this much free space a failed write is put down to the disk, whatever language its message is in. */
    private static final long FULL_BYTES = 64 * 1024;

    private FileProblems() {
    }

    /**
     * Refuses what would be waited for without end, such as a pipe or a device. A file that is missing passes.
     *
     * @throws Problem naming it
     */
    public static void requireOrdinary(Path file) throws Problem {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Problem(name(file) + " is not an ordinary file.");
        }
    }

    /** The last name of a path, for sentences. */
    public static String name(Path file) {
        Path name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Why a file could not be read. */
    public static Problem reading(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException || Files.notExists(file)) {
            return new Problem("File not found: " + name(file) + ".", cause);
        }
        if (Files.isDirectory(file)) {
            return new Problem(name(file) + " is a folder, not a file.", cause);
        }
        if (cause instanceof AccessDeniedException || !Files.isReadable(file)) {
            return new Problem("There is no permission to read " + name(file) + ".", cause);
        }
        return new Problem(name(file) + " could not be read" + reason(cause) + ".", cause);
    }

    /**
     * What is wrong with a file that could be read: that it is something else altogether, such as a Git LFS pointer or a
     * web page, or what its reader found.
     */
    public static Problem content(Path file, Problem found) {
        return StandIn.problem(name(file), start(file), found).orElse(found);
    }

    /** What a file is instead of itself, as a clause; empty if its start does not say so. */
    public static Optional<String> standIn(Path file) {
        return StandIn.of(start(file));
    }

    private static byte[] start(Path file) {
        if (!Files.isRegularFile(file)) {
            return new byte[0]; // a pipe would be waited for
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(StandIn.BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Why a file could not be written. */
    public static Problem writing(Path file, IOException failure) {
        IOException cause = innermost(failure);
        Path folder = file.toAbsolutePath().normalize().getParent();
        String sentence = name(file) + " could not be written: ";
        if (folder == null || !Files.isDirectory(folder)) {
            String parent = name(folder == null ? file : folder);
            boolean taken = folder != null && Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            return new Problem(sentence + (taken ? parent + " is no folder." : "there is no folder " + parent + "."), cause);
        }
        if (Files.isDirectory(file)) {
            return new Problem(sentence + "a folder has that name.", cause);
        }
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("read-only")) {
            return new Problem(sentence + "the folder " + name(folder) + " is read-only.", cause);
        }
        if (reason.contains("quota") || reason.contains("space") || freeBytes(folder) < FULL_BYTES) {
            return new Problem(sentence + "the disk is full.", cause);
        }
        if (cause instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return new Problem(sentence + "there is no permission to write in the folder " + name(folder) + ".", cause);
        }
        return new Problem(name(file) + " could not be written" + reason(cause) + ".", cause);
    }

    /** What the system said, where a writer has wrapped it in words of its own. */
    private static IOException innermost(IOException failure) {
        return failure.getCause() instanceof IOException cause ? innermost(cause) : failure;
    }

    private static long freeBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** The system's own words, where it has some. */
    private static String reason(IOException cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        boolean ofSystem = frames.length > 0 && frames[0].getClassName().matches("(sun\\.nio|java\\.io|java\\.nio)\\..*");
        String words = cause instanceof FileSystemException system ? system.getReason()
                : ofSystem ? cause.getMessage() : ""; // a library's are for the log
        return words == null || words.isBlank() ? "" : " (" + words.strip() + ")";
    }
}
