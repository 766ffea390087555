package wae.io.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;
import wae.io.file.GuardedFolder;

/**
 * A session's right to a run: the system's lock on the open file {@code running.lock}, which ends with the process
 * however that ends, and in the file who has it. Where a file system offers no locks (some network drives), the process
 * that the file names has to do; one on another machine is then not seen.
 */
final class RunLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    private static final String FILE = "running.lock";
    private static final int MAX_BYTES = 500;
    /** Beyond what the file holds: where locks are mandatory (Windows), others can still read who has it. */
    private static final long LOCKED_BYTE = 1L << 40;
    /** A lock is taken for a moment to see whether a run is free; whoever wants it tries again. */
    private static final int ATTEMPTS = 10;
    private static final long PAUSE_MILLIS = 20;

    /**
     * Runs of this process, by the identity of their folder. POSIX takes the locks of the whole process away when any
     * channel on a file is closed, so a lock's file that is ours must never be opened a second time.
     */
    private static final Map<Object, RunLock> OURS = new HashMap<>();

    private final Object folder;
    private final Path file;
    private final FileChannel channel;
    private final LockHolder holder;

    private RunLock(Object folder, Path file, FileChannel channel, LockHolder holder) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
        this.holder = holder;
    }

    /**
     * Takes a run for this process.
     *
     * @throws Problem if a session has it, saying which, or the folder cannot be written
     */
    static RunLock take(Path folder) throws Problem {
        synchronized (OURS) {
            GuardedFolder run = GuardedFolder.of(folder);
            Path file = run.own(FILE);
            try {
                Object key = identity(folder);
                if (OURS.containsKey(key)) {
                    throw taken(run, Optional.of(OURS.get(key).holder));
                }
                RunLock lock = take(run, key, file);
                OURS.put(key, lock);
                return lock;
            } catch (IOException e) {
                throw FileProblems.writing(file, e);
            }
        }
    }

    private static RunLock take(GuardedFolder run, Object key, Path file) throws Problem, IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            create(file);
            BasicFileAttributes before = attributes(file);
            Optional<LockHolder> named = named(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            // who ends a session deletes the file first: a lock on a file that is no longer there is worth nothing
            if (!isHeld(answer(channel, false), named) && isSame(before, file)) {
                return new RunLock(key, file, channel, written(channel));
            }
            channel.close();
            pause();
        }
        throw taken(run, named(file));
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return; // of a session that has it, or of one that was killed
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isSame(BasicFileAttributes before, Path file) throws IOException {
        try {
            Object key = attributes(file).fileKey();
            return key == null || key.equals(before.fileKey());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** What the system says of a lock. */
    private enum Answer { FREE, TAKEN, NO_LOCKS_HERE }

    /** Asks for the lock, which the channel has if it was free. */
    private static Answer answer(FileChannel channel, boolean shared) {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, shared);
            return lock == null ? Answer.TAKEN : Answer.FREE;
        } catch (IOException e) {
            LOG.warn("this file system offers no locks; who trains a run is told by its process alone", e);
            return Answer.NO_LOCKS_HERE;
        }
    }

    /** Earlier versions took no lock of the system's, only said which process it is. */
    private static boolean isHeld(Answer answer, Optional<LockHolder> named) {
        return switch (answer) {
            case TAKEN -> true;
            case FREE -> named.filter(holder -> holder.since().isEmpty() && holder.lives()).isPresent();
            case NO_LOCKS_HERE -> named.filter(LockHolder::lives).isPresent();
        };
    }

    private static LockHolder written(FileChannel channel) throws IOException {
        LockHolder holder = LockHolder.now();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.line().getBytes(StandardCharsets.UTF_8)), 0);
        return holder;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Problem taken(GuardedFolder run, Optional<LockHolder> holder) {
        return new Problem("The run " + run.name() + " is under way already, in "
                + holder.map(LockHolder::words).orElse("another process") + ": stop it there first.");
    }

    /** The same for all names of a folder, such as a link to it. */
    private static Object identity(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return key == null ? folder.toRealPath() : key;
    }

    private static Optional<LockHolder> named(Path file) throws IOException {
        try {
            return Files.size(file) > MAX_BYTES ? Optional.empty()
                    : LockHolder.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether a session has the run. */
    static boolean isHeld(Path folder) {
        synchronized (OURS) {
            try {
                if (OURS.containsKey(identity(folder))) {
                    return true;
                }
                Optional<Path> file = GuardedFolder.of(folder).existing(FILE);
                return file.isPresent() && isHeldFile(file.get());
            } catch (IOException | Problem e) {
                return false; // who takes the run is told why
            }
        }
    }

    private static boolean isHeldFile(Path file) throws IOException {
        Optional<LockHolder> named = named(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return isHeld(answer(channel, true), named);
        }
    }

    @Override
    public void close() {
        synchronized (OURS) {
            if (!OURS.remove(folder, this)) {
                return;
            }
            delete();
            try {
                channel.close();
            } catch (IOException e) {
                LOG.warn("the lock of a run could not be closed; it ends with the process", e);
            }
        }
    }

    /** While it is still locked, so that nobody else has it yet. */
    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("the lock's file could not be deleted; it means nothing without its lock", e);
        }
    }
}
