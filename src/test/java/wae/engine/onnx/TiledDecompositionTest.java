package wae.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.AutoEncoderModel;
import wae.domain.decomposition.Decomposer;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.NetworkAutoEncoder;
import wae.domain.decomposition.Tiling;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.RandomWeights;
import wae.domain.task.Monitor;
import wae.io.model.PlanJson;

/** The promise of libraries and tiles together: cutting a picture up leaves no trace. */
class TiledDecompositionTest {

    private static final PictureSize ANY = PictureSize.square(8);
    private static final Tiling WHOLE = new Tiling(1 << 20, 0);
    private static final Tiling SMALL = new Tiling(10, Tiling.STANDARD.margin());

    @ParameterizedTest
    @CsvSource({"1,1", "1,50", "50,1", "2,2", "61,43", "64,40", "97,30"})
    void tilesGiveWhatTheWholePictureGives(int width, int height) throws Exception {
        Picture picture = PictureBuilder.noise(width, height, 5);
        for (DecoderKind kind : DecoderKind.values()) {
            AutoEncoderModel model = new AutoEncoderModel("random",
                    RandomWeights.network(AutoEncoderPlans.encoder(16), ANY, 1),
                    RandomWeights.network(AutoEncoderPlans.decoder(16, kind), ANY, 2));
            try (AutoEncoder network = NetworkAutoEncoder.start(model, new OnnxEngine(new OnnxFormat(new PlanJson())), 1)) {
                Decomposition whole = new Decomposer(network, WHOLE).decompose(picture, Monitor.NONE);
                Decomposition tiled = new Decomposer(network, SMALL).decompose(picture, Monitor.NONE);
                assertClose(tiled.bands().low(), whole.bands().low());
                assertClose(tiled.bands().high(), whole.bands().high());
                assertClose(tiled.reconstruction().planes(), whole.reconstruction().planes());
            }
        }
    }

    private static void assertClose(Planes actual, Planes expected) {
        actual.requireSameShape(expected);
        assertThat(actual.toArray()).containsExactly(expected.toArray(), Offset.offset(1e-5f));
    }
}
