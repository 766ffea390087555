package wae.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Evidence;
import wae.domain.comparison.EvidenceMarkdown;
import wae.domain.image.PictureSize;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.task.Problem;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingRound;
import wae.domain.timing.TimingSettings;

class EvidenceFilesTest {

    private static final List<Double> SLOW = List.of(30.0, 31.0, 32.0);
    private static final List<Double> FAST = List.of(10.0, 10.5, 11.0);

    @TempDir
    private Path folder;

    private final EvidenceFiles files = new EvidenceFiles();

    @Test
    void whatIsReadBackIsWhatWasSaved() throws Exception {
        Path file = folder.resolve("evidence.json");
        files.save(evidence(), file);
        assertThat(files.read(file)).isEqualTo(evidence());
    }

    @Test
    void everyFigureIsUnderItsAgreedName() throws Exception {
        Path file = folder.resolve("evidence.json");
        files.save(evidence(), file);
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.get("engine").asText()).isEqualTo("onnx");
        assertThat(json.get("threads").asInt()).isEqualTo(2);
        assertThat(json.get("batch").asInt()).isEqualTo(1);
        assertThat(json.get("machine").get("processor").asText()).isEqualTo("a processor");
        JsonNode fast = json.get("systems").get(1);
        assertThat(fast.get("name").asText()).isEqualTo("wae-vgg16");
        assertThat(fast.get("median_ms").asDouble()).isEqualTo(10.5);
        assertThat(fast.get("p90_ms").asDouble()).isEqualTo(10.9);
        assertThat(fast.get("speedup").asDouble()).isEqualTo(31 / 10.5);
        assertThat(fast.get("speedup_low").asDouble()).isLessThanOrEqualTo(fast.get("speedup").asDouble());
        assertThat(fast.get("speedup_high").asDouble()).isGreaterThanOrEqualTo(fast.get("speedup").asDouble());
        assertThat(fast.get("multiply_adds").asLong()).isEqualTo(4_382_000_000L);
        assertThat(fast.get("parameters").asLong()).isEqualTo(53_000_000L);
        assertThat(fast.get("samples_ms")).hasSize(3);
    }

    @Test
    void aForeignFileIsNamedInTheProblem() throws Exception {
        Path file = Files.writeString(folder.resolve("other.json"), "{\"systems\": 3}");
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(Problem.class).hasMessageContaining("other.json");
    }

    @Test
    void theTableSaysThatUntrainedWeightsOnlyGiveTimes() {
        assertThat(EvidenceMarkdown.of(evidence())).contains("untrained: timing only").contains("2.95x")
                .contains("3 interleaved rounds").contains("a processor");
    }

    private static Evidence evidence() {
        ComparisonSettings settings = new ComparisonSettings(List.of("vgg16", "wae-vgg16"), 1000, PictureSize.square(224),
                Engine.ONNX, 2, TimingSettings.STANDARD);
        List<TimingRound> rounds = List.of(round(0, 30, 10), round(1, 31, 10.5), round(2, 32, 11));
        return new Evidence(settings, List.of(
                new ComparedRow(SystemTiming.of("vgg16", SLOW, 1, new SystemTiming.WarmUp(10, true)),
                        RatioInterval.of(SLOW, SLOW, 1), 15_470_000_000L, 138_000_000L, "", false, "00ff"),
                new ComparedRow(SystemTiming.of("wae-vgg16", FAST, 1, new SystemTiming.WarmUp(12, false)),
                        RatioInterval.of(SLOW, FAST, 1), 4_382_000_000L, 53_000_000L, "encoder inside its time", false, "11ff")),
                rounds, List.of(), false, "windows of test pictures", new Machine("a processor", 2, 8, "Linux", "17", 4),
                List.of(new Fact("ONNX Runtime", "1.20.0")), Instant.parse("2026-01-02T03:04:05Z"));
    }

    private static TimingRound round(int number, double slow, double fast) {
        return new TimingRound(number, List.of(0, 1), List.of(slow, fast), false);
    }
}
