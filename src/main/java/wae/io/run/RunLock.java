package wae.io.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/**
 * Says which process is at a run: its id and when it started, since ids are used again. The file of a process that is
 * no more means nothing. A process on another machine that shares the folder is not seen.
 */
final class RunLock implements AutoCloseable {

    private static final String FILE = "running.lock";
    private static final int MAX_BYTES = 100;
    /** Systems give a process's start in ticks or seconds, and their clock may be set meanwhile. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** Runs that this process is at; its files may outlast them where a folder has become read-only. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;

    private RunLock(Path file) {
        this.file = file;
    }

    /** @throws Problem if a process is at the run, or the folder cannot be written */
    static synchronized RunLock take(Path folder) throws Problem {
        Path file = file(folder);
        if (isHeld(folder)) {
            throw new Problem("The run " + FileProblems.name(folder) + " is under way already.");
        }
        try {
            Files.deleteIfExists(file);
            ProcessHandle self = ProcessHandle.current();
            String line = self.pid() + " " + self.info().startInstant().map(Instant::toEpochMilli).orElse(0L) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            OURS.add(file);
            return new RunLock(file);
        } catch (FileAlreadyExistsException e) {
            throw new Problem("The run " + FileProblems.name(folder) + " was just taken up by another process.", e);
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    private static Path file(Path folder) {
        return folder.toAbsolutePath().normalize().resolve(FILE);
    }

    /** Whether a process that lives is at the run. */
    static boolean isHeld(Path folder) {
        Path file = file(folder);
        if (OURS.contains(file)) {
            return true;
        }
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return false;
            }
            String[] words = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
            return words.length == 2 && lives(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1])));
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean lives(long process, Instant started) {
        boolean another = process > 0 && process != ProcessHandle.current().pid();
        Optional<ProcessHandle> handle = another ? ProcessHandle.of(process) : Optional.empty();
        return handle.filter(ProcessHandle::isAlive).isPresent() && handle.flatMap(found -> found.info().startInstant())
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0).orElse(true);
    }

    @Override
    public void close() {
        OURS.remove(file);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // once this process is gone, the file means nothing
        }
    }
}
