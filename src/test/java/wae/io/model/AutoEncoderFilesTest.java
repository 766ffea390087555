package wae.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onnx.Onnx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.Activation;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.Engine;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RandomWeights;
import wae.domain.task.Problem;
import wae.engine.onnx.OnnxEngine;
import wae.engine.onnx.OnnxFormat;

class AutoEncoderFilesTest {

    private final OnnxFormat format = new OnnxFormat(new PlanJson());
    private final AutoEncoderFiles files =
            new AutoEncoderFiles(format, Map.of(Engine.ONNX, new OnnxEngine(format)), 1);

    @TempDir
    Path temporary;
    private Path run;

    @BeforeEach
    void aRunFolder() throws Exception {
        run = Files.createDirectory(temporary.resolve("my-run"));
        write("encoder.onnx", AutoEncoderPlans.encoder(5));
        write("decoder.onnx", AutoEncoderPlans.decoder(5, DecoderKind.UPSAMPLING));
    }

    @Test
    void theFolderAndEitherFileOpenTheSameModel() throws Exception {
        Planes picture = Planes.owning(3, new PictureSize(6, 4), RandomWeights.input(72, 1));
        Planes expected = null;
        for (Path model : List.of(run, run.resolve("encoder.onnx"), run.resolve("decoder.onnx"))) {
            try (AutoEncoder autoEncoder = files.open(model, Engine.ONNX)) {
                assertThat(autoEncoder.name()).isEqualTo("my-run");
                assertThat(autoEncoder.width()).isEqualTo(5);
                Planes reconstruction = autoEncoder.decode(autoEncoder.encode(picture));
                assertThat(reconstruction.size()).isEqualTo(picture.size());
                expected = expected == null ? reconstruction : expected;
                assertThat(reconstruction.toArray()).containsExactly(expected.toArray());
            }
        }
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        Files.delete(run.resolve("decoder.onnx"));
        assertProblem(run, "encoder.onnx needs its decoder beside it: there is no decoder.onnx in my-run.");
        assertProblem(run.resolve("encoder.onnx"), "there is no decoder.onnx in my-run.");
        assertProblem(Files.createDirectory(temporary.resolve("empty")), "empty contains no auto-encoder");
        assertProblem(temporary.resolve("nothing.onnx"), "File not found: nothing.onnx.");
    }

    @Test
    void whatIsNotOursIsSaidToBeSo() throws Exception {
        byte[] external = Onnx.ModelProto.parseFrom(Files.readAllBytes(run.resolve("encoder.onnx"))).toBuilder()
                .clearMetadataProps().build().toByteArray();
        assertProblem(Files.write(run.resolve("resnet.onnx"), external),
                "resnet.onnx cannot be used: it is an ONNX model, but not one that this workbench wrote");
        assertProblem(Files.writeString(run.resolve("photo.jpg"), "JFIF"), "photo.jpg cannot be used: it is not an ONNX model");
        write("classifier.onnx", new NetworkPlan("vgg", List.of(new Layer.Input("picture", 3),
                new Layer.GlobalAverage("scores", "picture")), List.of("scores")));
        assertProblem(run.resolve("classifier.onnx"), "holds the network \"vgg\", which is neither an encoder nor a decoder.");
    }

    @Test
    void anEncoderThatDoesNotHalveThePictureIsRefused() throws Exception {
        write("encoder.onnx", new NetworkPlan("encoder", List.of(new Layer.Input("picture", 3),
                new Layer.Convolution("low", "picture", 3, 3, 2, 1, true, Activation.NONE),
                new Layer.Convolution("high", "picture", 3, 3, 1, 1, true, Activation.NONE)), List.of("low", "high")));
        assertProblem(run, "encoder.onnx cannot be used: its \"high\" has shape 3x32x32 where 3x16x16 is expected.");
        write("encoder.onnx", new NetworkPlan("encoder", List.of(new Layer.Input("picture", 3),
                new Layer.Upsampling("huge", "picture", 64),
                new Layer.Convolution("low", "huge", 3, 1, 128, 0, true, Activation.NONE),
                new Layer.Convolution("high", "huge", 3, 1, 128, 0, true, Activation.NONE)), List.of("low", "high")));
        assertProblem(run, "its layer \"huge\" has more than 1024 values for each pixel");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws Exception {
        try (RandomAccessFile huge = new RandomAccessFile(run.resolve("encoder.onnx").toFile(), "rw")) {
            huge.setLength(1L << 40); // sparse: takes no room
        }
        assertProblem(run, "encoder.onnx is larger than the 64 MB");
    }

    private void assertProblem(Path model, String sentence) {
        assertThatThrownBy(() -> files.open(model, Engine.ONNX)).isInstanceOf(Problem.class)
                .hasMessageContaining(sentence).message().endsWith(".");
    }

    private void write(String name, NetworkPlan plan) throws Exception {
        Files.write(run.resolve(name), format.write(RandomWeights.network(plan, PictureSize.square(8), 1)));
    }
}
