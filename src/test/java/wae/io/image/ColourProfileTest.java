package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.image.Picture;
import wae.domain.image.Planes;

/** One image with one profile in every format, and profiles that cannot be used. Expected values are ImageMagick's. */
@Timeout(60)
class ColourProfileTest {

    private static final Path FOLDER = Path.of("src/test/resources/images");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"a.png", "16.png", "a.tif", "jpeg.tif", "a.jpg", "a.webp"})
    void theSamePixelsWithTheSameProfileAreTheSameInEveryFormat(String name) throws Exception {
        Picture picture = new PictureFiles().read(FOLDER.resolve("profile").resolve(name));
        assertThat(picture.profile()).isEqualTo("swap, converted to sRGB");
        requireMeans(picture.planes(), 240.65, 120.67, 125.4, 0.2);
    }

    @ParameterizedTest
    @CsvSource({"profile.png", "profile.jpg"})
    void thatOfAPngIsAppliedAsThatOfAJpeg(String name) throws Exception {
        requireMeans(new PictureFiles().read(FOLDER.resolve("cases").resolve(name)).planes(), 224, 168.5, 174, 0.7);
    }

    @Test
    void withoutAProfilePixelsStayAsTheyAre() throws Exception {
        Picture picture = new PictureFiles().read(FOLDER.resolve("profile/without.png"));
        assertThat(picture.profile()).isEqualTo("none");
        assertThat(picture.planes().at(0, 5, 7)).isEqualTo(28 / 255f);
        assertThat(picture.planes().at(1, 5, 7)).isEqualTo(25 / 255f);
    }

    @Test
    void sRgbChangesNothing() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Picture picture = read(packed(profile));
        assertThat(picture.profile()).doesNotContain("converted").doesNotContain("none").doesNotContain("not usable");
        assertThat(picture.planes().toArray()).containsOnly(0);
    }

    @Test
    void aProfileThatCannotBeUsedCountsAsSRgb() throws Exception {
        byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        byte[] cut = ByteBuffer.allocate(200).put(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), 0, 200).array();
        byte[] huge = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        ByteBuffer.wrap(huge).putInt(0, Integer.MAX_VALUE);
        for (byte[] data : new byte[][] {packed(grey), packed(cut), packed(huge), packed(new byte[5000]), {}, {1}, {'a', 0},
            {'a', 0, 0, 1, 2}}) {
            Picture picture = read(data);
            assertThat(picture.profile()).startsWith("not usable");
            assertThat(picture.planes().toArray()).containsOnly(0);
        }
    }

    @Test
    void everyProfileWithOneByteWrongIsAppliedOrNot() throws Exception {
        byte[] profile = Files.readAllBytes(FOLDER.resolve("cases/profile.jpg"));
        byte[] data = Arrays.copyOfRange(profile, 20, 20 + 468);
        assertThat(ColourProfile.of(Optional.of(data), false).name()).isEqualTo("swap, converted to sRGB");
        for (int i = 0; i < data.length; i++) {
            byte[] wrong = data.clone();
            wrong[i] ^= (byte) 0xff;
            ColourProfile found = ColourProfile.of(Optional.of(wrong), false);
            float[] value = {0.5f};
            found.convert(1, value, value.clone(), value.clone());
            assertThat(value[0]).isBetween(0f, 1f);
        }
    }

    private Picture read(byte... chunk) throws Exception {
        byte[] name = "x\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = chunk.length > 20 ? PngParts.joined(name, chunk) : chunk;
        return new PictureFiles().read(Files.write(folder.resolve("a.png"), PngParts.file(PngParts.header(1, 1, 8, PngParts.RGB),
                PngParts.chunk("iCCP", whole), PngParts.black(4), PngParts.END)));
    }

    private static byte[] packed(byte... data) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static void requireMeans(Planes planes, double red, double green, double blue, double tolerance) {
        double[] expected = {red, green, blue};
        int plane = planes.width() * planes.height();
        for (int channel = 0; channel < 3; channel++) {
            double sum = 0;
            for (int i = 0; i < plane; i++) {
                sum += planes.at(channel * plane + i);
            }
            assertThat(255 * sum / plane).as("channel " + channel).isCloseTo(expected[channel], within(tolerance));
        }
    }
}
