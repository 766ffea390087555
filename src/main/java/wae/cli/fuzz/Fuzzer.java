package wae.cli.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wae.cli.fuzz.FuzzOutcome.Answer;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Gives mutated seeds to readers, one after another. The same seed of the generator gives the same files. */
public final class Fuzzer {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MAX_SEED_BYTES = 1 << 20;
    private static final long HANGING_SECONDS = 60;
    /** Odd, so that runs with neighbouring seeds have no files in common. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final Map<FuzzTarget, List<FuzzSeed>> seeds = new LinkedHashMap<>();
    private ExecutorService reader = newReader();

    /**
     * Seeds are files of up to 1 MiB.
     *
     * @param folders that are searched for seeds, with all below them
     * @throws Problem if no target has a seed there
     */
    public Fuzzer(List<FuzzTarget> targets, List<Path> folders) throws Problem, IOException {
        for (Path folder : folders) {
            for (Path file : FuzzSeed.files(folder.toAbsolutePath())) {
                if (Files.size(file) <= MAX_SEED_BYTES) {
                    byte[] bytes = Files.readAllBytes(file);
                    for (FuzzTarget target : targets) {
                        target.root(file).ifPresent(root -> seeds.computeIfAbsent(target, of -> new ArrayList<>())
                                .add(new FuzzSeed(file, root, bytes)));
                    }
                }
            }
        }
        if (seeds.isEmpty()) {
            throw new Problem("No file in " + folders + " is one that a reader here reads.");
        }
    }

    /**
     * Mutates and reads.
     *
     * @param runs     mutated files in all, spread evenly over the targets that have seeds
     * @param seed     of the mutations
     * @param failures folder where files that failed are saved; empty to save none
     */
    public FuzzReport run(int runs, long seed, Optional<Path> failures, Monitor monitor) throws IOException {
        FuzzReport report = new FuzzReport();
        List<FuzzTarget> targets = List.copyOf(seeds.keySet());
        Path temporary = Files.createTempDirectory("wae-fuzz");
        try {
            for (int i = 0; i < runs && !monitor.cancelled(); i++) {
                SplittableRandom random = new SplittableRandom(seed * SPREAD + i);
                FuzzTarget target = targets.get(i % targets.size());
                List<FuzzSeed> all = seeds.get(target);
                FuzzSeed chosen = all.get(random.nextInt(all.size()));
                byte[] mutated = Mutations.of(chosen.bytes(), all.stream().map(FuzzSeed::bytes).toList(), random);
                Path copy = chosen.copy(mutated, Files.createTempDirectory(temporary, "input"));
                FuzzOutcome outcome = read(target, copy);
                report.add(target.name(), outcome);
                if (outcome.failed()) {
                    String name = "seed-%d-input-%d-%s".formatted(seed, i, chosen.file().getFileName());
                    report.failed(line(target, name, outcome));
                    if (failures.isPresent()) {
                        Files.write(Files.createDirectories(failures.get()).resolve(name), mutated);
                    }
                }
                delete(copy.getParent());
                monitor.progress((i + 1.0) / runs);
            }
        } finally {
            delete(temporary);
            reader.shutdownNow();
        }
        return report;
    }

    private static String line(FuzzTarget target, String name, FuzzOutcome outcome) {
        return String.format(Locale.ROOT, "%s, %s: %s, %.1f s, %d MiB. %s", target.name(), name,
                outcome.answer().name().toLowerCase(Locale.ROOT), outcome.nanos() / 1e9, outcome.bytes() >> 20,
                outcome.text());
    }

    private FuzzOutcome read(FuzzTarget target, Path path) {
        try {
            return reader.submit(() -> timed(target, path)).get(HANGING_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reader.shutdownNow();
            reader = newReader();
            return new FuzzOutcome(Answer.HANGING, TimeUnit.SECONDS.toNanos(HANGING_SECONDS), 0, "");
        } catch (ExecutionException e) {
            return FuzzOutcome.of(e.getCause(), 0, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FuzzOutcome.of(e, 0, 0);
        }
    }

    private static FuzzOutcome timed(FuzzTarget target, Path path) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime(); // of this thread alone: other work on the machine does not count
        Throwable thrown = null;
        try {
            target.reader().read(path);
        } catch (Throwable e) { // that is what is counted
            thrown = e;
        }
        return FuzzOutcome.of(thrown, THREADS.getCurrentThreadCpuTime() - start, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static ExecutorService newReader() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "fuzzed-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
