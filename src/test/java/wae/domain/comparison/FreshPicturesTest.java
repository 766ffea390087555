package wae.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;

class FreshPicturesTest {

    private static final PictureSize SIZE = PictureSize.square(16);
    private final List<Picture> photographs = List.of(PictureBuilder.noise(64, 40, 1), PictureBuilder.noise(8, 8, 2));

    @Test
    void everyRunGetsOtherPicturesOfTheSizeAndASeedRepeatsThem() {
        FreshPictures fresh = new FreshPictures(photographs, SIZE, 3, 5);
        List<Picture> first = fresh.get();
        assertThat(first).hasSize(3).allMatch(picture -> picture.size().equals(SIZE));
        assertThat(values(fresh.get())).isNotEqualTo(values(first));
        assertThat(values(new FreshPictures(photographs, SIZE, 3, 5).get())).isEqualTo(values(first));
    }

    private static List<float[]> valuesOf(List<Picture> pictures) {
        return pictures.stream().map(picture -> picture.planes().toArray()).toList();
    }

    private static String values(List<Picture> pictures) {
        return valuesOf(pictures).stream().map(java.util.Arrays::toString).toList().toString();
    }
}
