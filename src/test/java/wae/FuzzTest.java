package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.cli.fuzz.FuzzReport;
import wae.cli.fuzz.FuzzTarget;
import wae.cli.fuzz.Fuzzer;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Every reader under mutated files, as {@code bench fuzz} does with many more. */
class FuzzTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int CIFAR_RECORD = 3073;

    @TempDir
    private Path folder;

    @Test
    void everyReaderOpensOrRefusesWithASentenceSoonAndWithinMemory() throws Exception {
        Path cifar = Files.createDirectory(folder.resolve("cifar"));
        byte[] records = new byte[2 * CIFAR_RECORD];
        new Random(1).nextBytes(records);
        records[0] = 3;
        records[CIFAR_RECORD] = 7;
        for (String name : List.of("data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5", "test_batch")) {
            Files.write(cifar.resolve(name + ".bin"), records);
        }
        List<FuzzTarget> targets = FuzzTargets.of(new Components());
        FuzzReport report = new Fuzzer(targets, List.of(RESOURCES, cifar)).run(500, 1, Optional.empty(), Monitor.NONE);
        assertThat(report.failures()).isEmpty();
        assertThat(report.inputs()).isEqualTo(500);
        assertThat(report.targets()).as("a reader without a seed is not tested")
                .containsExactlyInAnyOrderElementsOf(targets.stream().map(FuzzTarget::name).toList());
    }

    @Test
    void anErrorWithoutASentenceIsReportedAndItsFileSaved() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("seeds")).resolve("a.txt"), "12, 34");
        Path failures = folder.resolve("failures");
        FuzzReport report = fuzzed(path -> {
            throw new IllegalStateException("odd");
        }, failures);
        assertThat(report.failures()).hasSize(3).allMatch(line -> line.contains("untyped") && line.contains("odd"));
        assertThat(failures.toFile().list()).hasSize(3);
        assertThat(fuzzed(path -> {
            throw new Problem("For input string: \"x\".");
        }, failures).failures()).hasSize(3).allMatch(line -> line.contains("wordless"));
        assertThat(fuzzed(path -> {
            throw new Problem("The file " + path.getFileName() + " is damaged.");
        }, failures).failures()).isEmpty();
        assertThat(fuzzed(path -> assertThat(new byte[300 << 20]).isNotEmpty(), failures).failures()).hasSize(3);
    }

    @Test
    void theSameSeedGivesTheSameFiles() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("seeds")).resolve("a.txt"), "12, 34");
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        fuzzed(path -> first.append(Files.readString(path, StandardCharsets.ISO_8859_1)), folder);
        fuzzed(path -> second.append(Files.readString(path, StandardCharsets.ISO_8859_1)), folder);
        assertThat(second).hasToString(first.toString());
        assertThat(first.toString()).isNotEqualTo("12, 34".repeat(3));
    }

    private FuzzReport fuzzed(FuzzTarget.Reader reader, Path failures) throws Exception {
        return new Fuzzer(List.of(FuzzTarget.ofFile("text", "*.txt", reader)), List.of(folder.resolve("seeds")))
                .run(3, 1, Optional.of(failures), Monitor.NONE);
    }
}
