package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** PNG files whose chunks beside the picture are wrong: what may be ignored is ignored. And where EXIF may stand. */
@Timeout(60)
class FaultyPngTest {

    private static final byte[] WIDE = PngParts.header(2, 1, 8, PngParts.RGB);
    private static final byte[] DATA = PngParts.black(7);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "tIME", "pHYs", "sPLT", "bKGD", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "hIST",
        "tRNS", "eXIf", "oFFs", "acTL", "fcTL", "fdAT", "vpAg", "cICP", "abCD"})
    void anyAncillaryChunkMayBeNonsense(String type) throws Exception {
        byte[] noise = new byte[300];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 + 11);
        }
        for (byte[] content : List.of(new byte[0], new byte[] {0}, "Software".getBytes(StandardCharsets.ISO_8859_1), noise)) {
            byte[] chunk = PngParts.chunk(type, content);
            byte[] wrong = chunk.clone();
            wrong[wrong.length - 1] ^= 1;
            for (byte[] faulty : List.of(chunk, wrong)) {
                requireBlack(PngParts.file(WIDE, faulty, DATA, PngParts.END), new PictureSize(2, 1));
                requireBlack(PngParts.file(WIDE, faulty, faulty, DATA, faulty, PngParts.END), new PictureSize(2, 1));
            }
        }
    }

    @Test
    void aPaletteFileWithAFaultyTextOpens() throws Exception {
        Path file = Path.of("src/test/resources/images/cases/palette-text-without-separator.png");
        assertThat(new PictureFiles().read(file).size()).isEqualTo(new PictureSize(64, 48));
    }

    @ParameterizedTest
    @CsvSource({"exif-intel-order.png", "exif-motorola-order.png"})
    void bothByteOrdersOfExifTurn(String name) throws Exception {
        Path file = Path.of("src/test/resources/images/cases").resolve(name);
        assertThat(PictureDecoder.size(file)).isEqualTo(new PictureSize(48, 64));
        assertThat(new PictureFiles().read(file).size()).isEqualTo(new PictureSize(48, 64));
    }

    @ParameterizedTest
    @MethodSource("exifChunks")
    void exifIsFoundWhereverItIsWritten(byte[] chunk) throws Exception {
        requireBlack(PngParts.file(WIDE, chunk, DATA, PngParts.END), new PictureSize(1, 2));
        requireBlack(PngParts.file(WIDE, DATA, chunk, PngParts.END), new PictureSize(1, 2));
    }

    static List<byte[]> exifChunks() throws Exception {
        List<byte[]> chunks = new ArrayList<>();
        for (String block : List.of("49492a0008000000010012010300010000000600000000000000", "4d4d002a000000080001011200030000000100060000"
                + "00000000", "49492a0008000000010012010400010000000600000000000000")) {
            byte[] exif = HexFormat.of().parseHex(block);
            byte[] prefixed = PngParts.joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif);
            chunks.add(PngParts.chunk("eXIf", exif));
            chunks.add(PngParts.chunk("eXIf", prefixed));
            for (String kind : List.of("exif", "APP1")) {
                String digits = HexFormat.of().formatHex(prefixed).replaceAll("(.{72})", "$1\n");
                byte[] text = ("\n" + kind + "\n      " + prefixed.length + "\n" + digits + "\n").getBytes(StandardCharsets.ISO_8859_1);
                byte[] keyword = ("Raw profile type " + kind + "\0").getBytes(StandardCharsets.ISO_8859_1);
                chunks.add(PngParts.chunk("tEXt", keyword, text));
                chunks.add(PngParts.chunk("zTXt", keyword, new byte[1], packed(text)));
                chunks.add(PngParts.chunk("iTXt", keyword, new byte[] {1, 0, 0, 0}, packed(text)));
                chunks.add(PngParts.chunk("iTXt", keyword, new byte[4], text));
            }
        }
        return chunks;
    }

    @Test
    void aChunkThatMustBeUnderstoodIsNamed() throws Exception {
        Path file = Files.write(folder.resolve("a.png"), PngParts.file(WIDE, PngParts.chunk("QrSt"), DATA, PngParts.END));
        assertThatThrownBy(() -> new PictureFiles().read(file)).isInstanceOf(Problem.class)
                .hasMessage("a.png is not supported: PNG with a chunk QrSt.");
        Path apple = Files.write(folder.resolve("b.png"), PngParts.file(PngParts.chunk("CgBI", new byte[4]), WIDE, DATA, PngParts.END));
        assertThatThrownBy(() -> new PictureFiles().read(apple)).isInstanceOf(Problem.class).hasMessageStartingWith("b.png is ");
    }

    private void requireBlack(byte[] bytes, PictureSize size) throws Exception {
        Path file = Files.write(folder.resolve("faulty.png"), bytes);
        assertThat(PictureDecoder.size(file)).isEqualTo(size);
        assertThat(new PictureFiles().read(file).planes().toArray()).containsOnly(0);
    }

    private static byte[] packed(byte... data) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }
}
