package wae.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A measurement that is made again: what differs between then and now. */
class RepetitionTest {

    private static final String PICTURES = "windows of the bundled pictures; 16 photographs, SHA-256 00aa";

    private final Measurement then = measured(PICTURES, "00ff", "1.20.0");
    private final Repetition repetition = new Repetition(then, then.rows(), List.of(), List.of("other is left out."));

    private static Measurement measured(String pictures, String hash, String version) {
        return TypicalMeasurement.of(pictures, TypicalMeasurement.facts("vgg16", false, hash),
                TypicalMeasurement.facts("my run", true, "11ff"), version);
    }

    @Test
    void nothingDiffersUnderTheSameConditions() {
        assertThat(repetition.differences(measured(PICTURES, "00ff", "1.20.0"))).isEmpty();
    }

    @Test
    void imagesAreToldApartByTheirHashNotByTheWordsAroundIt() {
        String reworded = "windows of the bundled photographs; 16 photographs, SHA-256 00aa";
        assertThat(repetition.differences(measured(reworded, "00ff", "1.20.0"))).isEmpty();
        assertThat(repetition.differences(measured(PICTURES.replace("00aa", "00ab"), "00ff", "1.20.0")))
                .singleElement().asString().startsWith("Other images. There: " + PICTURES);
    }

    @Test
    void otherWeightsAndVersionsAreNamed() {
        assertThat(repetition.differences(measured(PICTURES, "aaaa", "1.26.0"))).containsExactly(
                "vgg16 has other weights here (SHA-256 aaaa, not 00ff): it is not quite the same network.",
                "ONNX Runtime there: 1.20.0; here: 1.26.0.");
    }

    @Test
    void theTableSetsBothBesideEachOther() {
        String table = RepetitionMarkdown.of(repetition, measured(PICTURES, "00ff", "1.20.0"));
        assertThat(table).contains("| vgg16 | 31.00 | 31.00 | 1.00x (1.00 to 1.00) | 1.00x (1.00 to 1.00) | reference |",
                "| my run | 10.50 | 10.50 | 2.95x (", "| meet |", "There: a processor, 2026-01-02T03:04:05Z.",
                "other is left out.");
    }

    @Test
    void intervalsThatLieApartAreSaidNotToMeet() {
        Measurement slower = new Measurement(then.settings(), List.of(then.rows().get(0),
                TypicalMeasurement.row(then.rows().get(1).facts(), List.of(20.0, 20.5, 21.0))), List.of(), then.rounds(),
                List.of(), false, PICTURES, then.idle(), then.machine(), then.versions(), then.date());
        assertThat(RepetitionMarkdown.of(repetition, slower)).contains("| do not meet |");
    }
}
