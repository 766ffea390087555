package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/** Files that are whole, but not what a reader sees every day; generated here. */
@Timeout(60)
class OddFilesTest {

    /** What JPEG may make of a flat colour. */
    private static final float JPEG_ERROR = 2 / 255f;

    private static final PictureSize SIZE = new PictureSize(30, 20);
    private static final int LEVEL = 100;
    private static final float GREY = LEVEL / 255f;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1,1", "1,5000", "5000,1", "8000,4000"})
    void anyShapeOpensAtItsSize(int width, int height) throws Exception {
        byte[] header = PngParts.header(width, height, 8, PngParts.GREY);
        byte[] file = PngParts.file(header, PngParts.black((width + 1) * height), PngParts.END);
        requireGrey(write("shape.png", file), new PictureSize(width, height), 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png.jpg", "UPPER.PNG", "signs & spaces #1 (9%).png", "\u00fcn\u00efcode.png", "no ending"})
    void theNameSaysNothing(String name) throws Exception {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        Assumptions.assumeTrue(names.newEncoder().canEncode(name), "skipped: no file can be called that here");
        requireGrey(write(name, encoded("png", false, grey(LEVEL))), SIZE, GREY, 0);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void jpegsOpen(boolean progressive) throws Exception {
        BufferedImage colours = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_3BYTE_BGR);
        fill(colours.getRaster(), LEVEL, LEVEL, LEVEL);
        requireGrey(write("a.jpg", encoded("jpeg", progressive, frame(colours))), SIZE, GREY, JPEG_ERROR);
        requireGrey(write("b.jpg", encoded("jpeg", progressive, grey(LEVEL))), SIZE, GREY, JPEG_ERROR);
    }

    @ParameterizedTest
    @CsvSource({"4,30,20", "5,20,30", "7,20,30", "9,30,20"})
    void aJpegIsTurnedAsItsExifSays(int orientation, int width, int height) throws Exception {
        byte[] exif = {-1, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        byte[] jpeg = encoded("jpeg", false, grey(LEVEL));
        requireGrey(write("turned.jpg", withSegment(jpeg, exif)), new PictureSize(width, height), GREY, JPEG_ERROR);
    }

    @Test
    void anAdobeJpegStoresItsInksInverted() throws Exception {
        byte[] adobe = {-1, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        WritableRaster inks = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, SIZE.width(), SIZE.height(), 4, null);
        fill(inks, 0, 255, 255, 255); // all cyan, no magenta, no yellow, no black
        byte[] jpeg = encoded("jpeg", false, new IIOImage(inks, null, null));
        Planes planes = read(write("inks.jpg", withSegment(jpeg, adobe)), SIZE);
        assertThat(planes.at(0, 10, 10)).isLessThan(0.3f);
        assertThat(planes.at(2, 10, 10)).isGreaterThan(0.7f);
    }

    @Test
    void ofAnAnimationTheFirstFrameCounts() throws Exception {
        requireGrey(write("frames.gif", encoded("gif", false, grey(LEVEL), grey(200), grey(0))), SIZE, GREY, 0);
    }

    @Test
    void aTiffMayHoldFloats() throws Exception {
        byte[] tiff = TinyTiff.floats(0.25f, -1, Float.NaN);
        Planes planes = read(write("floats.tif", tiff), new PictureSize(3, 1));
        assertThat(planes.channelRange(2, 3).toArray()).containsExactly(0.25f, 0, 0);
    }

    @Test
    void losslessWebpKeepsItsColour() throws Exception {
        byte[] webp = HostileFiles.losslessWebp(SIZE.width(), SIZE.height(), 10, 20, 30);
        Planes planes = read(write("lossless.webp", webp), SIZE);
        assertThat(planes.channelRange(0, 1).toArray()).containsOnly(10 / 255f);
        assertThat(planes.channelRange(1, 2).toArray()).containsOnly(20 / 255f);
        assertThat(planes.channelRange(2, 3).toArray()).containsOnly(30 / 255f);
    }

    @Test
    void lossyWebpOpens() throws Exception {
        byte[] webp = HostileFiles.lossyWebp(SIZE.width(), SIZE.height());
        requireGrey(write("lossy.webp", webp), SIZE, 131f / 255, 1.01f / 255); // 130 to 132, as libwebp has it
    }

    private void requireGrey(Path file, PictureSize size, float level, float tolerance) throws Exception {
        Planes planes = read(file, size);
        for (int channel = 0; channel < 3; channel++) {
            assertThat(planes.at(channel, 0, 0)).isCloseTo(level, within(tolerance));
            assertThat(planes.at(channel, size.height() - 1, size.width() - 1)).isCloseTo(level, within(tolerance));
        }
    }

    private static Planes read(Path file, PictureSize size) throws Exception {
        assertThat(PictureDecoder.size(file)).isEqualTo(size);
        Planes planes = new PictureFiles().read(file).planes();
        assertThat(planes.size()).isEqualTo(size);
        return planes;
    }

    private static IIOImage grey(int level) {
        BufferedImage image = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_BYTE_GRAY);
        fill(image.getRaster(), level);
        return frame(image);
    }

    private static IIOImage frame(BufferedImage image) {
        return new IIOImage(image, null, null);
    }

    private static void fill(WritableRaster raster, int... pixel) {
        for (int i = 0; i < SIZE.pixels(); i++) {
            raster.setPixel(i % SIZE.width(), i / SIZE.width(), pixel);
        }
    }

    /** One image, or several where the format has them. */
    private static byte[] encoded(String format, boolean progressive, IIOImage... frames) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        if (progressive) {
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            if (frames.length == 1) {
                writer.write(null, frames[0], settings);
            } else {
                writer.prepareWriteSequence(null);
                for (IIOImage frame : frames) {
                    writer.writeToSequence(frame, settings);
                }
                writer.endWriteSequence();
            }
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG with one more segment, right after its first marker. */
    private static byte[] withSegment(byte[] jpeg, byte[] segment) {
        return PngParts.joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
