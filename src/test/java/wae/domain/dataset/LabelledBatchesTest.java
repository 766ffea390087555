package wae.domain.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wae.domain.classification.ClassNames;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

class LabelledBatchesTest {

    private static final int SIDE = 4;
    private static final int LENGTH = 3 * SIDE * SIDE;

    @Test
    void aPassHoldsEveryPictureOnceWithItsLabel() throws Exception {
        LabelledBatches batches = new LabelledBatches(new Greys(20, Set.of()), Augmentation.NONE);
        Map<Integer, Integer> seen = new HashMap<>();
        for (int step = 0; step < 4; step++) {
            LabelledBatch batch = batches.training(3, step, 5);
            for (int i = 0; i < batch.count(); i++) {
                int picture = grey(batch.pictures()[i * LENGTH]);
                assertThat(batch.labels()[i]).isEqualTo(picture % 2);
                seen.merge(picture, 1, Integer::sum);
            }
        }
        assertThat(seen).hasSize(20).allSatisfy((picture, times) -> assertThat(times).isEqualTo(1));
        assertThat(batches.stepsPerEpoch(5)).isEqualTo(4);
    }

    @Test
    void aStepIsTheSameWhateverWasDrawnBefore() throws Exception {
        LabelledData data = new ShapesAndTextures(16, 1);
        LabelledBatches used = new LabelledBatches(data, Augmentation.usual(16));
        for (int step = 0; step < 30; step++) {
            used.training(5, step, 7);
        }
        for (long step : new long[] {2, 900, 857}) {
            LabelledBatch fresh = new LabelledBatches(data, Augmentation.usual(16)).training(5, step, 7);
            LabelledBatch again = used.training(5, step, 7);
            assertThat(again.pictures()).containsExactly(fresh.pictures());
            assertThat(again.labels()).containsExactly(fresh.labels());
        }
    }

    @Test
    void damagedPicturesAreLeftOut() throws Exception {
        LabelledBatches batches = new LabelledBatches(new Greys(10, Set.of(0, 3, 9)), Augmentation.NONE);
        LabelledBatch batch = batches.training(1, 0, 50);
        assertThat(batch.count()).isEqualTo(50);
        for (int i = 0; i < batch.count(); i++) {
            assertThat(grey(batch.pictures()[i * LENGTH])).isNotIn(0, 3, 9);
        }
        assertThat(batches.validation(0, 5).labels()).containsExactly(1, 0, 0); // 1, 2 and 4
        assertThat(batches.validation(8, 100).labels()).containsExactly(0);
        assertThat(batches.validation(10, 5).count()).isZero();
        assertThatThrownBy(() -> new LabelledBatches(new Greys(2, Set.of(0, 1)), Augmentation.NONE).training(1, 0, 1))
                .isInstanceOf(Problem.class).hasMessage("All training images of greys are damaged.");
    }

    @Test
    void aPictureIsMovedAndMirroredNoFurtherThanSaid() throws Exception {
        LabelledData data = new Ramp(1);
        LabelledBatches batches = new LabelledBatches(data, new Augmentation(1, true));
        Map<String, Integer> seen = new HashMap<>();
        for (int step = 0; step < 200; step++) {
            float[] values = batches.training(1, step, 1).pictures();
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < SIDE; x++) {
                row.append(grey(values[x]));
            }
            seen.merge(row.toString(), 1, Integer::sum);
        }
        // left by one, as it is, right by one, and each mirrored; outside is the mirror image about the outermost pixel
        assertThat(seen.keySet()).containsExactlyInAnyOrder("1012", "0123", "1232", "2101", "3210", "2321");
    }

    private static int grey(float input) {
        return Math.round((input + 0.5f) * 255);
    }

    /** Pictures of two classes, the same ones to train on and to validate on. */
    private interface Both extends LabelledData, LabelledPictures {

        @Override
        default ClassNames classes() {
            return ClassNames.numbered(2);
        }

        @Override
        default PictureSize size() {
            return PictureSize.square(SIDE);
        }

        @Override
        default LabelledPictures training() {
            return this;
        }

        @Override
        default LabelledPictures validation() {
            return this;
        }

        @Override
        default List<String> skipped() {
            return List.of();
        }

        @Override
        default String fingerprint() {
            return name();
        }
    }

    /** Picture i has level i everywhere and label i % 2. */
    private record Greys(int count, Set<Integer> damaged) implements Both {

        @Override
        public int label(int index) {
            return index % 2;
        }

        @Override
        public Optional<EightBitPicture> picture(int index) {
            byte[] bytes = new byte[LENGTH];
            Arrays.fill(bytes, (byte) index);
            return damaged.contains(index) ? Optional.empty() : Optional.of(new EightBitPicture(size(), bytes));
        }

        @Override
        public String name() {
            return "greys";
        }
    }

    /** One picture whose level is the column. */
    private record Ramp(int count) implements Both {

        @Override
        public int label(int index) {
            return 0;
        }

        @Override
        public Optional<EightBitPicture> picture(int index) {
            byte[] bytes = new byte[LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                bytes[i] = (byte) (i % SIDE);
            }
            return Optional.of(new EightBitPicture(size(), bytes));
        }

        @Override
        public String name() {
            return "ramp";
        }
    }
}
