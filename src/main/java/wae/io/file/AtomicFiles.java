package wae.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import wae.domain.task.Problem;

/**
 * Writes files so that a crash at any moment leaves the old file or the new one, never a part: a temporary file in
 * the same folder, forced to the disk, then moved over the old one atomically.
 */
public final class AtomicFiles {

    private AtomicFiles() {
    }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to a buffered stream; does not close it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Makes the file hold exactly these bytes.
     *
     * @throws Problem one sentence: no permission, disk full, read-only or missing folder
     */
    public static void write(Path file, byte[] bytes) throws Problem {
        write(file, out -> out.write(bytes));
    }

    /**
     * Makes the file hold exactly this text, in UTF-8.
     *
     * @throws Problem one sentence: no permission, disk full, read-only or missing folder
     */
    public static void write(Path file, String text) throws Problem {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes the file hold exactly what is written; if writing fails, the file stays as it was.
     *
     * @throws Problem one sentence: no permission, disk full, read-only or missing folder
     */
    public static void write(Path file, Content content) throws Problem {
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            // a short name of its own: the target's name may already be as long as the file system allows
            Path temporary = target.resolveSibling(
                    ".wae-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
            try {
                writeForced(temporary, content);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            forceFolder(target.getParent());
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    /**
     * Makes a folder and those above it, where they do not exist.
     *
     * @throws Problem one sentence: no permission, disk full, or a file of that name
     */
    public static void makeFolder(Path folder) throws Problem {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Files.exists(folder)
                    ? new Problem(FileProblems.name(folder) + " is a file, not a folder.", e)
                    : new Problem("The folder " + FileProblems.name(folder) + " could not be made; is there permission,"
                            + " and room on the disk?", e);
        }
    }

    private static void writeForced(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Makes the move itself last; systems that cannot open a folder (Windows) do so on their own. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            return; // the file is whole either way
        }
    }
}
