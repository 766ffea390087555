package wae.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import wae.domain.task.Problem;

/**
 * Writes files so that a crash at any moment leaves the old file or the new one, never a part: a temporary file in
 * the same folder, forced to the disk, then moved over the old one atomically.
 */
public final class AtomicFiles {

    private static final String PREFIX = ".wae-";
    private static final String SUFFIX = ".tmp";

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
        write(file, content, true);
    }

    /**
     * The same for what can be made again: a crash of the program leaves the old or the new file, a crash of the system
     * may leave neither.
     *
     * @throws Problem one sentence: no permission, disk full, read-only or missing folder
     */
    public static void writeUnforced(Path file, byte[] bytes) throws Problem {
        write(file, out -> out.write(bytes), false);
    }

    /** A device or a pipe would be replaced by a file of that name. */
    private static void requireOrdinary(Path file) throws Problem {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new Problem(FileProblems.name(file) + " is not an ordinary file, so nothing was written: name another.");
        }
    }

    private static void write(Path file, Content content, boolean force) throws Problem {
        requireOrdinary(file);
        try (Pending pending = new Pending(file, content, force)) {
            pending.move();
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    /**
     * Makes files that belong together hold exactly these bytes. All are on the disk before the first takes its place,
     * so that only a crash within that instant leaves old beside new.
     *
     * @throws Problem one sentence: no permission, disk full, read-only or missing folder
     */
    public static void writeTogether(Map<Path, byte[]> files) throws Problem {
        List<Pending> pending = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                requireOrdinary(file.getKey());
                try {
                    pending.add(new Pending(file.getKey(), out -> out.write(file.getValue()), true));
                } catch (IOException e) {
                    throw FileProblems.writing(file.getKey(), e);
                }
            }
            for (Pending file : pending) {
                try {
                    file.move();
                } catch (IOException e) {
                    throw FileProblems.writing(file.target, e);
                }
            }
        } finally {
            pending.forEach(Pending::forget);
        }
    }

    /** A name that {@link #clean} takes for what was left. */
    static String temporaryName() {
        return PREFIX + Long.toHexString(ThreadLocalRandom.current().nextLong()) + SUFFIX;
    }

    /** What a file is to hold, under a temporary name beside it. */
    private static final class Pending implements AutoCloseable {

        private final Path target;
        private final Path temporary;
        private final boolean force;

        Pending(Path file, Content content, boolean force) throws IOException {
            this.target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            this.force = force;
            // a short name of its own: the target's name may already be as long as the file system allows
            this.temporary = target.resolveSibling(temporaryName());
            try {
                writeWhole(temporary, content, force);
            } catch (IOException | RuntimeException e) {
                forget();
                throw e;
            }
        }

        void move() throws IOException {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (force) {
                forceFolder(target.getParent());
            }
        }

        void forget() {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                return; // clean() takes it
            }
        }

        @Override
        public void close() {
            forget();
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

    private static void writeWhole(Path temporary, Content content, boolean force) throws IOException {
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            if (force) {
                channel.force(true);
            }
        }
    }

    /** Deletes what writing left in a folder when the process was killed. */
    public static void clean(Path folder) throws Problem {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw FileProblems.writing(folder, e);
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
