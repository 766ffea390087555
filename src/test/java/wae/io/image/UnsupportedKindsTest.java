package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.task.Problem;

/** Layouts of TIFF and BMP, and frames of GIF: right as ImageMagick has them, or refused by name. */
@Timeout(60)
class UnsupportedKindsTest {

    private static final Path CASES = Path.of("src/test/resources/images/cases");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"palette-and-unspecified.tif,126,129,90", "rgb-alpha-and-more.tif,158.5,186.3,239.5"})
    void samplesAfterTheColoursAreAlphaOrNothing(String name, double red, double green, double blue) throws Exception {
        Planes planes = new PictureFiles().read(CASES.resolve(name)).planes();
        double[] expected = {red, green, blue};
        for (int channel = 0; channel < 3; channel++) {
            double sum = 0;
            for (float value : planes.channelRange(channel, channel + 1).toArray()) {
                sum += value;
            }
            assertThat(255 * sum / (64 * 48)).isCloseTo(expected[channel], within(0.2));
        }
    }

    @Test
    void whatNobodyReadsAlikeIsNamed() {
        assertThatThrownBy(() -> new PictureFiles().read(CASES.resolve("grey-24-bit.tif"))).isInstanceOf(Problem.class)
                .hasMessage("grey-24-bit.tif is not supported: TIFF with samples of 24 bits.");
    }

    @ParameterizedTest
    @CsvSource({"259,34925,TIFF with LZMA compression", "259,50001,TIFF with WebP compression", "259,34887,TIFF with LERC compression",
        "262,8,TIFF with CIELab colours", "262,32803,TIFF with a colour filter array"})
    void tiffKindsAreNamed(int tag, int value, String kind) throws Exception {
        byte[] tiff = TinyTiff.grey(8, 1, 2, 3, 4);
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        int directory = bytes.getInt(4);
        for (int i = 0; i < bytes.getShort(directory); i++) {
            int entry = directory + 2 + 12 * i;
            if (bytes.getShort(entry) == tag) {
                bytes.putShort(entry + 8, (short) value);
            }
        }
        requireKind("a.tif", tiff, kind);
    }

    @Test
    void bmpKindsAreNamed() throws Exception {
        requireKind("os2.bmp", bmp(64, 24, 0), "BMP of OS/2, version 2");
        requireKind("short.bmp", bmp(16, 24, 0), "BMP of OS/2, version 2");
        requireKind("inside.bmp", bmp(40, 24, 4), "BMP with JPEG inside");
        requireKind("alpha.bmp", bmp(56, 16, 3, 0x7c00, 0x3e0, 0x1f, 0x8000), "BMP with 16 bits per pixel, 1 of them alpha");
        requireKind("four.bmp", bmp(108, 16, 3, 0xf00, 0xf0, 0xf, 0xf000), "BMP with 16 bits per pixel, 4 of them alpha");
    }

    @Test
    void fieldsOfABmpKeepTheirScale() throws Exception {
        byte[] file = bmp(56, 16, 3, 0xf800, 0x7e0, 0x1f, 0);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putShort(70, (short) (31 << 11 | 21 << 5 | 8));
        Planes planes = new PictureFiles().read(Files.write(folder.resolve("fields.bmp"), file)).planes();
        assertThat(planes.at(0)).isEqualTo(1);
        assertThat(planes.at(2)).isEqualTo(21 / 63f);
        assertThat(planes.at(4)).isEqualTo(8 / 31f);
        byte[] deep = bmp(56, 32, 3, 0xff, 0xff00, 0xff0000, 0xff000000);
        ByteBuffer.wrap(deep).order(ByteOrder.LITTLE_ENDIAN).putInt(70, 0x33ff0000);
        Planes onWhite = new PictureFiles().read(Files.write(folder.resolve("deep.bmp"), deep)).planes();
        assertThat(onWhite.at(0)).isCloseTo(0.8f, within(1e-6f));
        assertThat(onWhite.at(4)).isCloseTo(1, within(1e-6f));
    }

    @Test
    void aGifsFirstFrameStandsOnItsScreen() throws Exception {
        byte[] gif = HexFormat.of().parseHex("474946383961" + "04000300" + "800000" + "000000ff0000"
                + "2c" + "0200010001000100" + "00" + "02" + "024c01" + "00" + "3b"); // one red pixel at (2,1) of 4x3
        Planes planes = new PictureFiles().read(Files.write(folder.resolve("a.gif"), gif)).planes();
        assertThat(planes.size()).isEqualTo(new PictureSize(4, 3));
        for (int i = 0; i < 12; i++) {
            assertThat(planes.at(12 + i)).as("pixel " + i).isEqualTo(i == 6 ? 0 : 1);
        }
        assertThat(planes.at(6)).isEqualTo(1);
    }

    private void requireKind(String name, byte[] bytes, String kind) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> new PictureFiles().read(file)).isInstanceOf(Problem.class)
                .hasMessage(name + " is not supported: " + kind + ".");
    }

    /** Two black pixels in a row, after a header of this size. */
    private static byte[] bmp(int header, int bits, int compression, int... masks) {
        ByteBuffer file = ByteBuffer.allocate(14 + header + 8).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'B').put((byte) 'M')
                .putInt(0).putInt(0).putInt(14 + header).putInt(header);
        if (header > 16) {
            file.putInt(2).putInt(1).putShort((short) 1).putShort((short) bits).putInt(compression).position(54);
        }
        for (int mask : masks) {
            file.putInt(mask);
        }
        return file.array();
    }
}
