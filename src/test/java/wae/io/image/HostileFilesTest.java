package wae.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** Small files made to break readers, generated here: each gets its sentence, soon, and takes no memory to speak of. */
@Timeout(60)
class HostileFilesTest {

    private static final int BOMB_BYTES = 64 << 20;

    /** A quarter of what the bombs unpack to; a warm decoder takes well under 1 MiB for a file of one pixel. */
    private static final long LITTLE_MEMORY = BOMB_BYTES / 4;

    private static final byte[] PIXEL = PngParts.header(1, 1, 8, PngParts.RGB);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"brokenFiles", "brokenPngs", "impossiblePngs"})
    void brokenFilesGetASentenceThatNamesThem(String name, byte[] bytes, String words) throws Exception {
        Path file = write(name, bytes);
        assertThatThrownBy(() -> new PictureFiles().read(file)).isInstanceOf(Problem.class)
                .hasMessageStartingWith(name + " is ").hasMessageContaining(words).hasMessageMatching("[^\n]+\\.");
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                arguments("empty.png", new byte[0], "empty"),
                arguments("not-found.png", ascii("<!DOCTYPE html><html><body>404</body></html>"), "web page"),
                arguments("zeros.jpg", new byte[500], "PNG, JPEG, BMP, GIF, TIFF or WebP"),
                arguments("negative-width.bmp", HostileFiles.bmp(-16, 16), "damaged"),
                arguments("without-frame.jpg", HostileFiles.JPEG_WITHOUT_FRAME, "damaged"),
                arguments("circle.tif", HostileFiles.TIFF_IN_A_CIRCLE, "damaged"));
    }

    static Stream<Arguments> brokenPngs() {
        byte[] data = PngParts.black(4);
        byte[] whole = PngParts.file(PIXEL, data, PngParts.END);
        return Stream.of(
                arguments("header-checksum.png", PngParts.file(flipped(PIXEL), data, PngParts.END), "damaged"),
                arguments("data-checksum.png", PngParts.file(PIXEL, flipped(data), PngParts.END), "damaged"),
                arguments("without-header.png", PngParts.file(data, PngParts.END), "damaged"),
                arguments("without-data.png", PngParts.file(PIXEL, PngParts.END), "cut off"),
                arguments("without-end.png", PngParts.file(PIXEL, data), "cut off"),
                arguments("text-longer-than-the-file.png", PngParts.file(PIXEL, data,
                        new byte[] {0x7f, -1, -1, -1, 't', 'E', 'X', 't'}), "cut off"),
                arguments("line-ends-converted.png", new String(whole, StandardCharsets.ISO_8859_1)
                        .replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1), "PNG, JPEG, BMP"));
    }

    static Stream<Arguments> impossiblePngs() {
        int[][] headers = {{0, 0, 8, 2}, {-1, 1, 8, 2},                   // sizes
            {1, 1, 8, 1}, {1, 1, 8, 9}, {1, 1, 0, 0}, {1, 1, 3, 0}, {1, 1, 99, 0}}; // colour types and depths
        return Arrays.stream(headers).map(header -> {
            byte[] chunk = PngParts.header(header[0], header[1], header[2], header[3]);
            byte[] file = PngParts.file(chunk, PngParts.black(8), PngParts.END);
            return arguments(Arrays.toString(header) + ".png", file, "damaged");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void aSizeThatIsOnlyClaimedTakesNoMemory(String name, byte[] bytes, String sizes) throws Exception {
        Path file = write(name, bytes);
        String sentence = name + " is too large: " + sizes + " megapixels, and at most 100 are read.";
        assertThatThrownBy(() -> PictureDecoder.size(file)).isInstanceOf(Problem.class).hasMessage(sentence);
        long taken = allocated(() -> assertThatThrownBy(() -> new PictureFiles().read(file)).hasMessage(sentence));
        assertThat(taken).isLessThan(LITTLE_MEMORY);
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                arguments("claim.png", png(100_000, 100_000), "100000x100000 are 10000"),
                arguments("just.png", png(10_000, 10_001), "10000x10001 are 101"),
                arguments("claim.bmp", HostileFiles.bmp(12_000, 12_000), "12000x12000 are 144"),
                arguments("claim.gif", HostileFiles.GIF_WITHOUT_DATA, "65535x65535 are 4295"),
                arguments("claim.jpg", HostileFiles.jpeg(65_500, 65_500), "65500x65500 are 4291"),
                arguments("claim.tif", TinyTiff.claiming(100_000, 100_000), "100000x100000 are 10000"),
                arguments("claim.webp", HostileFiles.losslessWebp(16_384, 16_384, 1, 2, 3), "16384x16384 are 269"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void whatIsNotThePictureIsNeverUnpacked(String name, byte[] chunk) throws Exception {
        new PictureFiles().read(write("warm-up.png", PngParts.file(PIXEL, PngParts.black(4), PngParts.END)));
        Path file = write(name, PngParts.file(PIXEL, chunk, PngParts.black(4), PngParts.END));
        long taken = allocated(() -> assertThat(new PictureFiles().read(file).size()).isEqualTo(PictureSize.square(1)));
        assertThat(taken).isLessThan(LITTLE_MEMORY);
    }

    static Stream<Arguments> bombs() {
        byte[] bomb = PngParts.deflatedZeros(BOMB_BYTES);
        return Stream.of(
                arguments("profile.png", PngParts.chunk("iCCP", ascii("bomb\0\0"), bomb)),
                arguments("text.png", PngParts.chunk("zTXt", ascii("Comment\0\0"), bomb)),
                arguments("international.png", PngParts.chunk("iTXt", ascii("Comment\0\1\0\0\0"), bomb)));
    }

    @Test
    void dataAfterTheLastPixelTakesNoMemory() throws Exception {
        Path file = write("tail.png", PngParts.file(PIXEL, PngParts.black(BOMB_BYTES), PngParts.END));
        long taken = allocated(() -> assertThat(new PictureFiles().read(file).size()).isEqualTo(PictureSize.square(1)));
        assertThat(taken).isLessThan(LITTLE_MEMORY);
    }

    @Test
    void afterItsTimeReadingFails() throws Exception {
        try (GuardedStream stream = new GuardedStream(new byte[2])) {
            stream.allowSeconds(60);
            assertThat(stream.read()).isZero();
            stream.allowSeconds(-1);
            assertThat(stream.late()).isTrue();
            assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessageContaining("too long");
        }
    }

    /** Work that may fail. */
    @FunctionalInterface
    private interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /** Bytes that this thread takes from the heap, given back or not. */
    private static long allocated(Work work) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] png(int width, int height) {
        return PngParts.file(PngParts.header(width, height, 8, PngParts.RGB), PngParts.black(100), PngParts.END);
    }

    /** A chunk with one bit of its checksum turned over. */
    private static byte[] flipped(byte[] chunk) {
        byte[] copy = chunk.clone();
        copy[copy.length - 1] ^= 1;
        return copy;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
