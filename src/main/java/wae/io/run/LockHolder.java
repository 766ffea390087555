package wae.io.run;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import wae.io.machine.ThisProcess;

/**
 * Who trains a run, as the lock's file says it in one line: process id, start of the process in milliseconds, start of
 * the session, what the process is.
 *
 * @param process id
 * @param started of the process, since ids are used again
 * @param since   start of the session; empty in files of earlier versions
 * @param part    the window, or which command; empty in files of earlier versions
 */
record LockHolder(long process, Instant started, Optional<Instant> since, String part) {

    private static final int WORDS = 4;
    private static final int EARLIER_WORDS = 2;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    /** Systems give a process's start in ticks or seconds, and their clock may be set meanwhile. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** This process, from now on. */
    static LockHolder now() {
        ProcessHandle self = ProcessHandle.current();
        return new LockHolder(self.pid(), self.info().startInstant().orElse(Instant.EPOCH),
                Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)), ThisProcess.part());
    }

    /** What a lock's file says; empty if it says nothing. */
    static Optional<LockHolder> of(String line) {
        String[] words = line.strip().split(" ", WORDS);
        try {
            if (words.length != WORDS && words.length != EARLIER_WORDS) {
                return Optional.empty();
            }
            boolean earlier = words.length == EARLIER_WORDS;
            return Optional.of(new LockHolder(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1])),
                    earlier ? Optional.empty() : Optional.of(Instant.parse(words[2])), earlier ? "" : words[WORDS - 1]));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    String line() {
        return process + " " + started.toEpochMilli() + " " + since.orElse(started) + " " + part + "\n";
    }

    /** Whether the process is another one than this and is still there. */
    boolean lives() {
        boolean another = process > 0 && process != ProcessHandle.current().pid();
        Optional<ProcessHandle> handle = another ? ProcessHandle.of(process) : Optional.empty();
        return handle.filter(ProcessHandle::isAlive).isPresent() && handle.flatMap(found -> found.info().startInstant())
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0).orElse(true);
    }

    /** For a sentence, such as "process 4711 (command resume) since 2026-11-28 07:05". */
    String words() {
        return "process " + process + (part.isEmpty() ? "" : " (" + part.replaceAll("\\p{Cntrl}", " ") + ")")
                + since.map(start -> " since " + WHEN.format(start)).orElse("");
    }
}
