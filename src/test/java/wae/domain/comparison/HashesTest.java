package wae.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

/**
 * Hashes that tell weights and images apart in measurements. Expected digits by Python's hashlib:
 * {@code sha256(b"conv.weight" + struct.pack(">3f", 1, -2, 0.5)).hexdigest()[:16]}, and
 * {@code sha256(struct.pack(">2i", 2, 1) + struct.pack(">6f", 0, 0.5, 1, 0.25, 0, 1)).hexdigest()[:16]}.
 */
class HashesTest {

    @Test
    void weightsAreHashedByNameAndValue() {
        assertThat(WeightsHash.of(weights("conv.weight", 1, -2, 0.5f))).isEqualTo("6d35665ee87ffedd");
        assertThat(WeightsHash.of(weights("conv.bias", 1, -2, 0.5f))).isNotEqualTo("6d35665ee87ffedd");
        assertThat(WeightsHash.of(weights("conv.weight", 1, -2, 0.25f))).isNotEqualTo("6d35665ee87ffedd");
    }

    @Test
    void valuesBeyondOneChunkCount() {
        float[] many = new float[40_000];
        String zeros = WeightsHash.of(weights("w", many.clone()));
        many[39_999] = 1;
        assertThat(WeightsHash.of(weights("w", many))).isNotEqualTo(zeros);
    }

    @Test
    void imagesAreHashedBySizeAndValueInTheirOrder() {
        Picture picture = new Picture(Planes.owning(3, new PictureSize(2, 1), new float[] {0, 0.5f, 1, 0.25f, 0, 1}));
        assertThat(PicturesHash.words(List.of(picture))).isEqualTo("1 photograph, SHA-256 ff31d35d96ca4e31");
        Picture other = PictureBuilder.noise(4, 4, 1);
        assertThat(PicturesHash.words(List.of(picture, other))).startsWith("2 photographs, SHA-256 ")
                .isNotEqualTo(PicturesHash.words(List.of(other, picture)));
    }

    private static Weights weights(String name, float... values) {
        return new Weights(Map.of(name, new WeightTensor(List.of(values.length), values)));
    }
}
