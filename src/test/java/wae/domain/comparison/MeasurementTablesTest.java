package wae.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wae.domain.classification.Accuracy;
import wae.domain.timing.IdleSession;

/** A measurement as CSV and as Markdown. */
class MeasurementTablesTest {

    private final Measurement whole = TypicalMeasurement.whole();

    @Test
    void csvHasTheNumbersInFullAndNothingWhereNothingIsKnown() {
        List<String> lines = MeasurementCsv.of(whole).lines().toList();
        assertThat(lines).hasSize(3);
        String[] head = lines.get(0).split(",", -1);
        String[] slow = lines.get(1).split(",", -1);
        String[] fast = lines.get(2).split(",", -1);
        assertThat(slow).hasSameSizeAs(head);
        assertThat(slow[column(head, "median (ms)")]).isEqualTo("31.0");
        assertThat(fast[column(head, "speed-up")]).startsWith("2.952380952");
        assertThat(slow[column(head, "memory (bytes; counted)")]).isEqualTo("577000000");
        assertThat(fast[column(head, "memory (bytes; counted)")]).isEmpty();
        assertThat(fast[column(head, "top-1 accuracy")]).isEmpty();
        assertThat(fast[column(head, "trained")]).isEqualTo("true");
    }

    @Test
    void aNameWithACommaOrAQuoteStaysOneValue() {
        Measurement odd = TypicalMeasurement.of("x", TypicalMeasurement.facts("a,b \"c\"", false, "1"),
                TypicalMeasurement.facts("plain", true, "2"), "1");
        assertThat(MeasurementCsv.of(odd).lines().skip(1).findFirst()).get().asString().startsWith("\"a,b \"\"c\"\"\",31.0,");
    }

    @Test
    void markdownSaysWhatIsTrainedAndWhereItWasEvaluated() {
        assertThat(MeasurementMarkdown.of(whole)).contains("| vgg16 | 31.00 (unstable) |", "| untrained: timing only |",
                "| my run | 10.50 (unstable) |", "| not evaluated |", "2.95x (", "| 16.000 G | 1.00x |",
                "| 4.000 G | 4.00x |", "| unknown |");
        Measurement evaluated = whole.with(List.of(whole.rows().get(0), whole.rows().get(1).with(
                new DataAccuracy("val", Optional.of(10), new Accuracy(40, 30, 38)))));
        assertThat(MeasurementMarkdown.of(evaluated)).contains("top-1 75.00 %, top-5 95.00 % on val (40 images)");
    }

    @Test
    void theSmallPrintSaysUnderWhichConditions() {
        assertThat(MeasurementMarkdown.smallPrint(whole)).startsWith("ONNX Runtime, 2 threads, batch 1, 224x224 images (16"
                + " photographs, SHA-256 00aa), 3 interleaved rounds after warm-up, 1 repeated for memory collection; encoder"
                + " and resampling inside the times, decoding of files outside.").endsWith("a processor, 2 cores, Linux.");
    }

    @Test
    void theSmallPrintJudgesAnIdleSession() {
        assertThat(judged(TypicalMeasurement.SLOW)).endsWith(": no change within 5 %.");
        assertThat(judged(List.of(60.0, 62.0, 64.0))).contains("vgg16 takes 2.000 times as long")
                .endsWith("more than 5 %, so times of systems that share a process cannot be trusted here.");
    }

    private String judged(List<Double> beside) {
        IdleSession idle = IdleSession.of("vgg16", "my run", List.of(TypicalMeasurement.SLOW), List.of(beside), 1);
        return MeasurementMarkdown.smallPrint(whole.with(idle));
    }

    private static int column(String[] head, String name) {
        return List.of(head).indexOf(name);
    }
}
