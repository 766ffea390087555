package wae.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.decomposition.AveragingAutoEncoder;
import wae.domain.decomposition.Decomposer;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.DecompositionFigures;
import wae.domain.decomposition.DecompositionReport;
import wae.domain.decomposition.Gains;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

class DecompositionFilesTest {

    private static final Machine MACHINE = new Machine("a processor", 2, 1L << 34, "Linux", "17", 1L << 32);

    @TempDir
    private Path folder;

    private final Map<String, Planes> written = new HashMap<>();
    private final DecompositionFiles files = new DecompositionFiles(new PictureStore() {
        @Override
        public Picture read(Path file) {
            throw new AssertionError("nothing is to be read");
        }

        @Override
        public void writePng(Planes planes, DisplayMapping mapping, Path file) {
            written.put(file.getFileName().toString(), mapping.apply(planes));
        }
    }, MACHINE);

    @Test
    void everyPanelAndTheFiguresLieUnderTheName() throws Exception {
        DecompositionReport report = report(PictureBuilder.noise(16, 12, 5));
        files.save(report, folder.resolve("new/folder"), "noise");
        assertThat(written).containsOnlyKeys("noise-low.png", "noise-high.png", "noise-reconstruction.png",
                "noise-difference.png");
        JsonNode json = new ObjectMapper().readTree(folder.resolve("new/folder/noise.json").toFile());
        assertThat(json.get("width").asInt()).isEqualTo(16);
        assertThat(json.get("height").asInt()).isEqualTo(12);
        assertThat(json.get("psnr_db").asDouble()).isEqualTo(report.figures().psnrDb().orElseThrow());
        assertThat(json.get("energy_share_high").asDouble()).isBetween(0.01, 0.99);
        assertThat(json.get("millis").asDouble()).isPositive();
    }

    /** Anyone can get I_L back from the file: value = (shown - offset) / gain. */
    @Test
    void theRecordedMappingIsTheOneOfThePng() throws Exception {
        DecompositionReport report = report(PictureBuilder.noise(16, 12, 5));
        files.save(report, folder, "noise");
        JsonNode mapping = new ObjectMapper().readTree(folder.resolve("noise.json").toFile()).get("display").get("low");
        Planes low = Panel.LOW.planes(report.decomposition());
        Planes shown = written.get("noise-low.png");
        for (int i = 0; i < low.count(); i++) {
            if (shown.at(i) > 0 && shown.at(i) < 1) {
                double value = (shown.at(i) - mapping.get("offset").asDouble()) / mapping.get("gain").asDouble();
                assertThat(value).isCloseTo(low.at(i), within(1e-6));
            }
        }
    }

    @Test
    void anExactReconstructionHasNoPsnrInJson() throws Exception {
        files.save(report(PictureBuilder.constant(4, 4, 0.25)), folder, "grey");
        JsonNode json = new ObjectMapper().readTree(folder.resolve("grey.json").toFile());
        assertThat(json.get("psnr_db").isNull()).isTrue();
        assertThat(json.get("ssim").isNull()).isTrue();
    }

    private static DecompositionReport report(Picture picture) throws Problem {
        Decomposer decomposer = new Decomposer(new AveragingAutoEncoder());
        Decomposition decomposition = decomposer.decompose(picture, Monitor.NONE);
        DecompositionFigures figures = DecompositionFigures.of(decomposition,
                decomposer.psnrDb(decomposition, Gains.LOW_ONLY, Monitor.NONE));
        return new DecompositionReport("noise.png", decomposition, figures, "averaging", 1, Engine.ONNX, 1);
    }
}
