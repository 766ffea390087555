package wae.io.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file that is continued in a new one when it is full; the oldest are deleted. Several processes may write to it at
 * once: each text is appended whole, under a lock. (Logback's own appenders cannot: in their mode for several processes
 * they know no fixed number of files.)
 */
final class RollingFile {

    /** How often a lock that another process holds is asked for, and how long is waited in between. */
    private static final int TRIES = 50;
    private static final long WAIT_MILLIS = 5;

    private final Path folder;
    private final String name;
    private final int files;
    private final long maxBytes;
    private final Supplier<String> head;
    private boolean headed;

    /**
     * A file, which is made when something is written.
     *
     * @param name     without ending: the newest is {@code name.log}, the one before {@code name.1.log}
     * @param files    that there may be
     * @param maxBytes of each
     * @param head     is written before the first text of this process, and at the head of each file that it begins
     */
    RollingFile(Path folder, String name, int files, long maxBytes, Supplier<String> head) {
        this.folder = folder;
        this.name = name;
        this.files = files;
        this.maxBytes = maxBytes;
        this.head = head;
    }

    /** Appends a text; leaves it out if another process holds the file for too long. */
    void append(String text) throws IOException {
        synchronized (RollingFile.class) { // locks of files are between processes only
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); FileLock lock = lock(channel)) {
                if (lock != null) {
                    write(text);
                }
            }
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock();
        for (int i = 0; lock == null && i < TRIES; i++) {
            try {
                Thread.sleep(WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
            lock = channel.tryLock();
        }
        return lock;
    }

    private void write(String text) throws IOException {
        byte[] bytes = bytes(text);
        Path newest = file(0);
        if (Files.exists(newest) && Files.size(newest) + bytes.length > maxBytes) {
            roll();
            headed = false;
        }
        if (!headed) {
            headed = true;
            bytes = bytes(head.get() + text);
        }
        Files.write(newest, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void roll() throws IOException {
        for (int i = files - 1; i > 0; i--) {
            if (Files.exists(file(i - 1))) {
                Files.move(file(i - 1), file(i), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The last lines of the newest files, oldest first; empty if there is no file. */
    List<String> tail(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < files && lines.size() < count && Files.isRegularFile(file(i)); i++) {
            lines.addAll(0, new String(Files.readAllBytes(file(i)), StandardCharsets.UTF_8).lines().toList());
        }
        return List.copyOf(lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    private Path file(int age) {
        return folder.resolve(age == 0 ? name + ".log" : name + "." + age + ".log");
    }

    private static byte[] bytes(String text) {
        return text.replace("\n", System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    }
}
