package wae.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.classification.Accuracy;
import wae.domain.classification.SystemKind;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.DataAccuracy;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.MeasurementMarkdown;
import wae.domain.comparison.SystemFacts;
import wae.domain.image.PictureSize;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.network.NetworkMemory;
import wae.domain.task.Problem;
import wae.domain.timing.IdleSession;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingRound;
import wae.domain.timing.TimingSettings;

class MeasurementFilesTest {

    private static final List<Double> SLOW = List.of(30.0, 31.0, 32.0);
    private static final List<Double> FAST = List.of(10.0, 10.5, 11.0);

    @TempDir
    private Path folder;

    private final MeasurementFiles files = new MeasurementFiles();

    @Test
    void whatIsReadBackIsWhatWasSaved() throws Exception {
        Path file = folder.resolve("measurement.json");
        files.save(measurement(), file);
        assertThat(files.read(file)).isEqualTo(measurement());
    }

    @Test
    void everyFigureIsUnderItsAgreedName() throws Exception {
        Path file = folder.resolve("measurement.json");
        files.save(measurement(), file);
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
        assertThat(fast.get("weights_hash").asText()).isEqualTo("11ff");
        assertThat(json.get("rounds")).hasSize(3);
        assertThat(json.get("rounds").get(0).get("order")).hasSize(2);
        assertThat(json.get("warm_up_rounds").get(0).get("millis").get(0).asDouble()).isEqualTo(60);
        assertThat(json.get("protocol").get("seed").asLong()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "date" : "2026               | "date" : "2026-       | date must be a time such as 2026-01-31T12:00:00Z
            "engine" : "onnx"            | "engine" : "abacus"   | engine must be a word that is known
            "width" : 224                | "width" : -224        | an image has at least one pixel, not -224x224
            "width" : 224                | "width" : 224.5       | width must be a whole number
            "batch" : 1                  | "batch" : 0           | a run holds at least one image, not 0
            "least_seconds" : 10.0       | "least_seconds" : 1e999 | protocol.least_seconds must be a number
            "seed" : 1                   | "seed" : "1"          | protocol.seed must be a whole number
            "systems"                    | "systems" : [ ], "others" | systems must not be empty
            "systems"                    | "others"              | systems is missing
            30.0,                        | "x",                  | systems[0].samples_ms[0] must be a number
            30.0,                        | "NaN",                | systems[0].samples_ms[0] must be a number
            30.0,                        | -30.0,                | samples_ms of vgg16 must be one time above 0 for each round
            "samples_ms" : [ 30.0,       | "samples_ms" : [      | samples_ms of vgg16 must be one time above 0 for each round
            "parameters" : 138000000     | "parameters" : -1     | parameters, multiply_adds and memory of vgg16 must be at least 0
            "weights_bytes" : 552000000  | "weights_bytes" : -1  | parameters, multiply_adds and memory of vgg16 must be at least 0
            "first" : 30 | "first" : 39 | systems[1].accuracy: first, top_five and pictures must be at least 0 and in this order
            "speedup_low"                | "speedup_lowest"      | systems[0].speedup_low is missing
            "trained" : false            | "trained" : 0         | systems[0].trained must be true or false
            "order" : [ 0, 1 ]           | "order" : [ 0, 2 ]    | round 0 must have each system once, and its time
            "millis" : [ 60.0, 20.0 ]    | "millis" : [ 60.0 ]   | round 0 must have each system once, and its time
            "number" : 2                 | "number" : true       | rounds[2].number must be a whole number
            "processor"                  | "processors"          | machine.processor is missing
            "name" : "vgg16"             | "name" : "vgg16", "name" : "b" | it has the field 'name' twice
            """)
    void aDamagedFileIsNamedWithTheFieldThatIsWrong(String right, String wrong, String clause) throws Exception {
        Path file = folder.resolve("measurement.json");
        files.save(measurement(), file);
        String good = Files.readString(file);
        Files.writeString(file, good.replaceFirst(Pattern.quote(right), wrong));
        assertThat(Files.readString(file)).isNotEqualTo(good);
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(Problem.class)
                .hasMessage("measurement.json is not a measurement of this workbench, or is damaged: " + clause + ".");
    }

    @Test
    void hostileFilesAreRefusedQuickly() throws Exception {
        Path file = folder.resolve("measurement.json");
        files.save(measurement(), file);
        String good = Files.readString(file);
        for (String bad : List.of(good.replace("\"batch\"", "\"x\" : " + "[".repeat(100_000) + ", \"batch\""),
                good.replace("30.0,", "30.0," + "9.9,".repeat(4_000_000)), good.replace("30.0,", "3".repeat(10_000) + ","),
                "\uFEFF" + good, good.substring(0, good.length() / 2), "[]", "")) {
            Files.writeString(file, bad);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThatThrownBy(() -> files.read(file))
                    .isInstanceOf(Problem.class).hasMessageStartingWith("measurement.json is not a measurement"));
        }
    }

    @Test
    void theTableSaysThatUntrainedWeightsOnlyGiveTimes() {
        assertThat(MeasurementMarkdown.of(measurement())).contains("untrained: timing only").contains("2.95x")
                .contains("3 interleaved rounds").contains("a processor").contains("no change within 5 %")
                .contains("top-1 75.00 %, top-5 95.00 % on val, 40 pictures").contains("| 577 MB |").contains("unknown");
    }

    @Test
    void aBarInANameBeginsNoNewColumn() {
        Measurement named = measurement().with(measurement().rows().stream().map(row -> row.with(
                new DataAccuracy("a|b", Optional.of(2), new Accuracy(40, 30, 38)))).toList());
        assertThat(MeasurementMarkdown.of(named)).contains(" on a\\|b (40 images)").doesNotContain("a|b");
    }

    private static Measurement measurement() {
        ComparisonSettings settings = new ComparisonSettings(1000, PictureSize.square(224),
                Engine.ONNX, 2, TimingSettings.STANDARD);
        List<TimingRound> rounds = List.of(round(0, 30, 10), round(1, 31, 10.5), round(2, 32, 11));
        SystemFacts slow = new SystemFacts("vgg16", Optional.of(SystemKind.BASELINE), PictureSize.square(224),
                Optional.of(15_470_000_000L), 138_000_000L, Optional.of(new NetworkMemory(552_000_000, 25_000_000)), "",
                false, Optional.empty(), "00ff");
        SystemFacts fast = new SystemFacts("wae-vgg16", Optional.of(SystemKind.WAE), PictureSize.square(224),
                Optional.of(4_382_000_000L), 53_000_000L, Optional.empty(), "encoder inside its time", true,
                Optional.of(16), "11ff");
        return new Measurement(settings, List.of(
                new ComparedRow(SystemTiming.of("vgg16", SLOW, 1, new SystemTiming.WarmUp(10, true)),
                        RatioInterval.of(SLOW, SLOW, 1), slow, Optional.empty()),
                new ComparedRow(SystemTiming.of("wae-vgg16", FAST, 1, new SystemTiming.WarmUp(12, false)),
                        RatioInterval.of(SLOW, FAST, 1), fast,
                        Optional.of(new DataAccuracy("val, 40 pictures", Optional.of(10), new Accuracy(40, 30, 38))))),
                List.of(round(0, 60, 20)), rounds, List.of(), false, "windows of test pictures",
                Optional.of(IdleSession.of("vgg16", "wae-vgg16", List.of(SLOW), List.of(SLOW), 1)),
                new Machine("a processor", 2, 8, "Linux", "17", 4),
                List.of(new Fact("ONNX Runtime", "1.20.0")), Instant.parse("2026-01-02T03:04:05Z"));
    }

    private static TimingRound round(int number, double slow, double fast) {
        return new TimingRound(number, List.of(0, 1), List.of(slow, fast), false);
    }
}
