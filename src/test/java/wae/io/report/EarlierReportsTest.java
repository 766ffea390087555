package wae.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.classification.Accuracy;
import wae.domain.classification.Branch;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ConfusionMatrix;
import wae.domain.classification.SystemKind;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.EvaluationReport;
import wae.domain.comparison.Measurement;
import wae.domain.image.PictureSize;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.network.NetworkMemory;
import wae.io.json.JsonFormat;

/** Files that the version before wrote: they open, and files of today have the same fields in the same order. */
class EarlierReportsTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier");

    @TempDir
    private Path folder;

    @Test
    void theMeasurementOpensAndIsWrittenAsItWas() throws Exception {
        MeasurementFiles files = new MeasurementFiles();
        Path earlier = EARLIER.resolve("measurement.json");
        Measurement measurement = files.read(earlier);
        assertThat(measurement.names()).containsExactly("tiny", "wae-tiny", "wae-tiny (joint)");
        assertThat(measurement.date()).isEqualTo(Instant.parse("2026-11-28T03:24:07.880968596Z"));
        assertThat(measurement.settings().engine()).isEqualTo(Engine.ONNX);
        assertThat(measurement.settings().picture()).isEqualTo(PictureSize.square(16));
        assertThat(measurement.settings().timing().minRounds()).isEqualTo(4);
        assertThat(measurement.settings().timing().maxRounds()).isEqualTo(20_000);
        assertThat(measurement.rounds()).hasSize(432).last().satisfies(round -> {
            assertThat(round.order()).containsExactly(1, 0, 2);
            assertThat(round.millis()).containsExactly(0.045939, 0.164294, 0.088181);
        });
        assertThat(measurement.versions()).hasSize(17).contains(new Fact("ONNX Runtime", "1.20.0"));
        ComparedRow first = measurement.rows().get(0);
        assertThat(first.timing().medianMillis()).isEqualTo(0.051976999999999995);
        assertThat(first.timing().warmUp().runs()).isEqualTo(82);
        assertThat(first.facts().kind()).contains(SystemKind.BASELINE);
        assertThat(first.facts().memory()).contains(new NetworkMemory(2004, 7168));
        assertThat(first.facts().encoderWidth()).isEmpty();
        files.save(measurement, folder.resolve("again.json"));
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(earlier);
    }

    /** From the figures in the file: counts of images from fractions, labels and predictions from the matrix. */
    @Test
    void anEvaluationIsWrittenAsItWas() throws Exception {
        Path earlier = EARLIER.resolve("evaluation.json");
        JsonNode json = new ObjectMapper().readTree(earlier.toFile());
        Map<Branch, Accuracy> accuracies = new EnumMap<>(Branch.class);
        for (Branch branch : Branch.values()) {
            JsonNode figures = json.at("/branches/" + branch.name().toLowerCase(Locale.ROOT));
            accuracies.put(branch, new Accuracy(900, Math.round(900 * figures.get("top1").doubleValue()),
                    Math.round(900 * figures.get("top5").doubleValue())));
        }
        List<int[]> pairs = new ArrayList<>();
        for (int label = 0; label < 9; label++) {
            for (int predicted = 0; predicted < 9; predicted++) {
                for (int i = 0; i < json.get("confusions").get(label).get(predicted).intValue(); i++) {
                    pairs.add(new int[] {label, predicted});
                }
            }
        }
        ConfusionMatrix confusions = ConfusionMatrix.of(9, pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray());
        new ClassificationFiles(machine()).save(new EvaluationReport("wae-tiny (joint)", "shapes x textures (validation)",
                "shapes-textures-2-16x16-1", new ClassNames(names(json.get("classes"))), accuracies, confusions, 0, false, 0.116307892),
                folder.resolve("again.json"));
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(earlier);
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(name -> names.add(name.textValue()));
        return names;
    }

    private static Machine machine() {
        return new Machine("AMD EPYC", 2, 25276502016L, "Linux 6.18.44-fc-v669 amd64", "17.0.15 Debian", 2147483648L);
    }

    @Test
    void predictionsHaveTheSameFields() throws Exception {
        ClassificationFiles.PredictionsJson read = assertSame(ClassificationFiles.PredictionsJson.class, "classification.json");
        assertThat(read.pictures().get(0).branches().get(Branch.SUM)).hasSize(5).first().satisfies(top -> {
            assertThat(top.name()).isEqualTo("square, horizontal");
            assertThat(top.probability()).isEqualTo(0.1124, within(1e-4));
        });
    }

    @Test
    void aDecompositionHasTheSameFields() throws Exception {
        DecompositionJson read = assertSame(DecompositionJson.class, "decomposition.json");
        assertThat(read.quality().psnrDb()).isEqualTo(31.738121194455154);
        assertThat(read.display().get("low").gain()).isEqualTo(1.4450100939248776);
    }

    private <T> T assertSame(Class<T> type, String name) throws Exception {
        T read = new JsonFormat<>(type, 1 << 20).read(EARLIER.resolve(name));
        JsonFormat.writeReport(read, folder.resolve(name));
        assertThat(folder.resolve(name)).hasSameTextualContentAs(EARLIER.resolve(name));
        return read;
    }
}
