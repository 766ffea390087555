package wae.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wae.domain.classification.SystemKind;
import wae.domain.classification.SystemRun;
import wae.domain.dataset.Augmentation;
import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.RunningNetwork;
import wae.domain.network.VggBackbones;
import wae.io.image.ScalrResampler;

class ClassifierBatchesTest {

    private static final int BATCH = 3;
    private static final PictureSize SIZE = PictureSize.square(16);

    @Test
    void theHalfSizeBaselineLearnsFromExactlyWhatItIsGivenInUse() throws Exception {
        PictureResampler resampler = new ScalrResampler();
        LabelledBatches data = new LabelledBatches(new ShapesAndTextures(SIZE.width(), 1), new Augmentation(2, true));
        ClassifierSettings settings = settings(SystemKind.HALF_SIZE);
        LabelledBatch full = TrainingBatches.of(data, settings(SystemKind.BASELINE), resampler).draw(4);
        LabelledBatch halved = TrainingBatches.of(data, settings, resampler).draw(4);

        InputRecorder recorder = new InputRecorder();
        SystemRun use = new SystemRun(settings.system(), recorder, resampler);
        use.prepare(pictures(full));
        use.run();
        assertThat(halved.pictures()).isEqualTo(recorder.input).hasSize(full.pictures().length / 4);
        assertThat(halved.labels()).isEqualTo(full.labels());
    }

    private static List<Picture> pictures(LabelledBatch batch) {
        List<Picture> pictures = new ArrayList<>();
        int length = batch.pictures().length / BATCH;
        for (int i = 0; i < BATCH; i++) {
            float[] one = new float[length];
            System.arraycopy(batch.pictures(), i * length, one, 0, length);
            pictures.add(Picture.fromNetwork(Planes.owning(Picture.CHANNELS, SIZE, one)));
        }
        return pictures;
    }

    private static ClassifierSettings settings(SystemKind kind) {
        return ClassifierSettings.standard(Stage.BASELINE, kind, VggBackbones.small(), 4, SIZE)
                .with(TrainingSettings.BATCH, (long) BATCH);
    }

    /** A network that keeps what it was given. */
    private static final class InputRecorder implements RunningNetwork {

        private float[] input;

        @Override
        public List<float[]> run(int batch, PictureSize size, List<float[]> inputs) {
            input = inputs.get(0);
            return List.of(new float[batch * 4]);
        }

        @Override
        public void close() {
        }
    }
}
