package wae.viewmodel.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wae.domain.classification.ExternalModel;
import wae.domain.classification.PixelLayout;
import wae.domain.classification.ScoreEnd;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.network.RunningNetwork;

/** Another program's model of three classes, whose multiply-adds nobody knows. */
record TinyExternalModel(String name) implements ExternalModel {

    @Override
    public PixelLayout layout() {
        return PixelLayout.NCHW;
    }

    @Override
    public PictureSize picture(PictureSize wanted) {
        return wanted;
    }

    @Override
    public OptionalInt batch() {
        return OptionalInt.empty();
    }

    @Override
    public List<String> outputs() {
        return List.of("scores");
    }

    @Override
    public ScoreEnd end() {
        return ScoreEnd.LINEAR;
    }

    @Override
    public List<String> labels() {
        return List.of();
    }

    @Override
    public Cost cost(PictureSize size) {
        return new Cost(OptionalInt.of(3), Optional.empty(), "it uses Einsum", 7, Optional.empty());
    }

    @Override
    public String hash() {
        return "0123456789abcdef";
    }

    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public RunningNetwork start(PixelLayout layout, int threads) {
        return new RunningNetwork() {
            @Override
            public List<float[]> run(int batch, PictureSize size, List<float[]> inputs) {
                return List.of(new float[3 * batch]);
            }

            @Override
            public void close() {
            }
        };
    }
}
