package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.task.Problem;

class PictureFilesTest {

    private final PictureFiles files = new PictureFiles();

    @TempDir
    private Path folder;

    @Test
    void sixteenBitsStaySixteenBits() throws Exception {
        BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        grey.getRaster().setSample(0, 0, 0, 0x1234);
        grey.getRaster().setSample(1, 0, 0, 0xffff);
        for (String format : new String[] {"png", "tiff"}) {
            Planes planes = read(grey, format);
            assertThat(values(planes, 0)).containsExactly(0x1234 / 65535f, 1);
            assertThat(values(planes, 2)).containsExactly(0x1234 / 65535f, 1);
        }
    }

    @Test
    void greyIsTheRastersGreyNotAConvertedOne() throws Exception {
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 0, 0, 100);
        for (String format : new String[] {"png", "bmp", "tiff", "gif"}) {
            assertThat(values(read(grey, format), 1)).as(format).containsExactly(100 / 255f);
        }
    }

    @ParameterizedTest
    @CsvSource({"png", "bmp", "tiff"})
    void coloursArriveInTheirPlanes(String format) throws Exception {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0x102030);
        image.setRGB(1, 1, 0xfa0180);
        Planes planes = read(image, format);
        assertThat(values(planes, 0)).containsExactly(0x10 / 255f, 0, 0, 0xfa / 255f);
        assertThat(values(planes, 1)).containsExactly(0x20 / 255f, 0, 0, 0x01 / 255f);
        assertThat(values(planes, 2)).containsExactly(0x30 / 255f, 0, 0, 0x80 / 255f);
    }

    @Test
    void transparencyIsPutOnWhite() throws Exception {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x00ff0000);
        image.setRGB(1, 0, 0x330000ff);
        image.setRGB(2, 0, 0xff204060);
        Planes planes = read(image, "png");
        assertThat(values(planes, 0)).containsExactly(1, 0.8f, 0x20 / 255f);
        assertThat(values(planes, 2)).containsExactly(1, 1, 0x60 / 255f);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void palettesOfAnyDepthOpenWithTheirTransparency(int bits) throws Exception {
        byte[] red = {10, 20};
        byte[] green = {30, 40};
        byte[] blue = {50, 60};
        byte[] alpha = {-1, 0};
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(bits, 2, red, green, blue, alpha));
        image.getRaster().setSample(1, 0, 0, 1);
        Planes planes = read(image, "png");
        assertThat(values(planes, 0)).containsExactly(10 / 255f, 1);
        assertThat(values(planes, 1)).containsExactly(30 / 255f, 1);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"})
    void greyTiffOfEveryDepthKeepsItsScale(int bits) throws Exception {
        int most = (1 << bits) - 1;
        Path file = folder.resolve("grey.tif");
        Files.write(file, TinyTiff.grey(bits, 0, most, most / 2, 1));
        Planes planes = files.read(file).planes();
        float level = 1f / ((1 << (bits <= 8 ? 8 : 16)) - 1); // what a depth is widened to
        assertThat(planes.at(0, 0, 0)).isZero();
        assertThat(planes.at(0, 0, 1)).isEqualTo(1);
        assertThat(planes.at(0, 0, 2)).isBetween(most / 2 / (float) most - level, most / 2 / (float) most + level);
        assertThat(planes.at(0, 0, 3)).isBetween(1f / most - level, 1f / most + level);
    }

    @ParameterizedTest
    @CsvSource({"1,abc/def", "2,cba/fed", "3,fed/cba", "4,def/abc",
        "5,ad/be/cf", "6,da/eb/fc", "7,fc/eb/da", "8,cf/be/ad"})
    void theEightOrientationsAreTurnedExactly(int code, String upright) throws Exception {
        BufferedImage stored = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 6; i++) {
            stored.setRGB(i % 3, i / 3, 'a' + i);
        }
        Path file = folder.resolve("turned.png");
        Files.write(file, withOrientation(encoded(stored, "png"), code));
        Planes blue = files.read(file).planes().channelRange(2, 3);
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            seen.append(i > 0 && i % blue.width() == 0 ? "/" : "").append((char) Math.round(blue.at(i) * 255));
        }
        assertThat(seen).hasToString(upright);
        assertThat(PictureDecoder.size(file)).isEqualTo(blue.size());
    }

    @Test
    void whatIsWrittenIsReadBackToTheNearestLevel() throws Exception {
        Picture picture = PictureBuilder.noise(13, 7, 3);
        Path file = folder.resolve("noise.png");
        files.writePng(picture.planes(), file);
        Planes back = files.read(file).planes();
        for (int i = 0; i < back.count(); i++) {
            assertThat(back.at(i)).isEqualTo(Math.round(picture.planes().at(i) * 255) / 255f);
        }
        files.writePng(Planes.constant(3, PictureSize.square(1), Float.NaN), file);
        assertThat(files.read(file).planes().at(0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"png,0.5", "png,0.99", "gif,0.5", "bmp,0.5", "tiff,0.5", "jpg,0.5", "jpg,0.9"})
    void aFileThatIsCutOffIsNeverShownHalfGrey(String format, double share) throws Exception {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i * 7919 * 31);
        }
        byte[] whole = encoded(image, format);
        Path file = folder.resolve("cut." + format);
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(Problem.class)
                .hasMessageStartingWith("cut." + format + " is ");
    }

    @Test
    void whatIsNoOrdinaryFileIsNotWaitedFor() {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device), "skipped: this system has no /dev/null");
        assertThatThrownBy(() -> files.read(device)).isInstanceOf(Problem.class)
                .hasMessage("null is not an ordinary file.");
    }

    @Test
    void whatIsNoFileOrNoPictureIsSaid() throws Exception {
        assertThatThrownBy(() -> files.read(folder.resolve("gone.png"))).isInstanceOf(Problem.class)
                .hasMessage("File not found: gone.png.");
        assertThatThrownBy(() -> files.read(folder)).isInstanceOf(Problem.class)
                .hasMessage(folder.getFileName() + " is a folder, not an image.");
        Path heic = folder.resolve("phone.jpg");
        Files.write(heic, "\0\0\0\30ftypheic\0\0\0\0mif1".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> files.read(heic)).isInstanceOf(Problem.class)
                .hasMessage("phone.jpg is a HEIC or AVIF image, not PNG, JPEG, BMP, GIF, TIFF or WebP.");
    }

    private Planes read(BufferedImage image, String format) throws Exception {
        Path file = folder.resolve("picture." + format);
        Files.write(file, encoded(image, format));
        return files.read(file).planes();
    }

    private static byte[] encoded(BufferedImage image, String format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).as("written as " + format).isTrue();
        return bytes.toByteArray();
    }

    private static float[] values(Planes planes, int channel) {
        return planes.channelRange(channel, channel + 1).toArray();
    }

    /** A PNG with an eXIf chunk after its header. */
    private static byte[] withOrientation(byte[] png, int code) throws Exception {
        byte[] chunk = {'e', 'X', 'I', 'f', 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) code, 0, 0, 0, 0, 0, 0};
        CRC32 crc = new CRC32();
        crc.update(chunk);
        int header = 8 + 25;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(png, 0, header);
        out.writeInt(chunk.length - 4);
        out.write(chunk);
        out.writeInt((int) crc.getValue());
        out.write(png, header, png.length - header);
        return bytes.toByteArray();
    }
}
