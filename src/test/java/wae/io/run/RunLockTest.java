package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.task.Problem;
import wae.io.machine.ThisProcess;

/** One run, several sessions: threads and links within this process, and other processes. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RunLockTest {

    @TempDir
    private Path folder;
    private Path run;

    /** A process of its own that wants the run: says whether it has it, and keeps it until its input ends. */
    public static void main(String[] args) throws Exception {
        ThisProcess.isCommand("resume");
        Path start = Path.of(args[1]);
        while (!Files.exists(start)) {
            Thread.onSpinWait();
        }
        try (RunLock lock = RunLock.take(Path.of(args[0]))) {
            System.out.println("has " + (lock != null));
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (Problem problem) {
            System.out.println(problem.getMessage());
        }
    }

    @BeforeEach
    void makeRun() throws IOException {
        run = Files.createDirectory(folder.resolve("run"));
    }

    @Test
    void aSecondSessionOfThisProcessIsToldWhoHasTheRunByWhateverNameItComes() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), run);
        try (RunLock lock = RunLock.take(run)) {
            assertThat(lock).isNotNull();
            for (Path name : List.of(run, link, run.resolve("../run"), run.toRealPath())) {
                assertThat(RunLock.isHeld(name)).as(name.toString()).isTrue();
                assertThatThrownBy(() -> RunLock.take(name)).isInstanceOf(Problem.class).hasMessageContaining("under way")
                        .hasMessageContaining("process " + ProcessHandle.current().pid() + " (")
                        .hasMessageContaining("since " + Instant.now().toString().substring(0, 2));
            }
        }
        assertThat(RunLock.isHeld(run)).isFalse();
        assertThat(run).isEmptyDirectory();
        RunLock.take(link).close();
    }

    @Test
    void ofManyThreadsOneGetsIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> answers = new ArrayList<>();
        List<RunLock> got = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Callable<Boolean> wants = () -> {
                go.await();
                try {
                    RunLock lock = RunLock.take(run);
                    synchronized (got) {
                        return got.add(lock);
                    }
                } catch (Problem problem) {
                    return false;
                }
            };
            answers.add(threads.submit(wants));
        }
        go.countDown();
        int count = 0;
        for (Future<Boolean> answer : answers) {
            count += answer.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(count).isEqualTo(1);
        got.get(0).close();
    }

    @Test
    void ofSeveralProcessesThatStartTogetherOneGetsItAndTheOthersAreToldWhich() throws Exception {
        List<Process> processes = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                processes.add(start());
            }
            Thread.sleep(500); // all wait for the word by then, or nearly
            Files.createFile(folder.resolve("start"));
            List<Process> having = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (Process process : processes) {
                String line = line(process);
                if (line.equals("has true")) {
                    having.add(process);
                } else {
                    others.add(line);
                }
            }
            assertThat(having).hasSize(1);
            assertThat(others).hasSize(2).allSatisfy(line -> assertThat(line)
                    .startsWith("The run run is under way already, in process " + having.get(0).pid() + " (command resume) since "));
            assertThatThrownBy(() -> RunLock.take(run)).hasMessageContaining("process " + having.get(0).pid());
        } finally {
            for (Process process : processes) {
                process.destroyForcibly().waitFor();
            }
        }
        RunLock.take(run).close(); // a killed process has nothing
    }

    @Test
    void lookingWhetherOurRunIsHeldDoesNotLetGoOfIt() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), run);
        Files.createFile(folder.resolve("start"));
        try (RunLock lock = RunLock.take(run)) {
            assertThat(lock).isNotNull();
            assertThat(RunLock.isHeld(link)).isTrue();
            assertThatThrownBy(() -> RunLock.take(link)).isInstanceOf(Problem.class);
            Process other = start();
            assertThat(line(other)).contains("under way already, in process " + ProcessHandle.current().pid());
            other.waitFor();
        }
        Process other = start();
        assertThat(line(other)).isEqualTo("has true");
        assertThat(RunLock.isHeld(run)).isTrue();
        other.getOutputStream().close();
        other.waitFor();
        assertThat(RunLock.isHeld(run)).isFalse();
    }

    @Test
    void whatAKilledOrAnEarlierProcessLeftMeansWhatItMeant() throws Exception {
        Path file = run.resolve("running.lock");
        for (String left : new String[] {"", "nonsense", "99999999 1 2026-01-01T00:00:00Z command resume\n", "99999999 1\n",
            "x".repeat(2000), ProcessHandle.current().pid() + " 0 2026-01-01T00:00:00Z window"}) {
            Files.writeString(file, left);
            assertThat(RunLock.isHeld(run)).as(left).isFalse();
            RunLock.take(run).close();
        }
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow(); // any process that lives
        Files.writeString(file, parent.pid() + " " + parent.info().startInstant().orElseThrow().toEpochMilli() + "\n");
        assertThat(RunLock.isHeld(run)).as("an earlier version took no lock").isTrue();
        assertThatThrownBy(() -> RunLock.take(run)).hasMessageContaining("process " + parent.pid());
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), RunLockTest.class.getName(),
                run.toString(), folder.resolve("start").toString()).redirectError(folder.resolve("errors").toFile()).start();
    }

    private static String line(Process process) throws IOException {
        BufferedReader reader = new BufferedReader(
                new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = reader.readLine();
        while (line != null && line.contains("WARN")) { // where the library of the log is chatty
            line = reader.readLine();
        }
        return String.valueOf(line);
    }
}
