package wae.io.image.webp;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/**
 * A WebP file: its size, and its picture; of an animation the first frame, where it stands on the transparent canvas.
 * Not safe for several threads.
 */
public final class WebpFile {

    private static final int RIFF_BYTES = 12;
    private static final int FRAME_BYTES = 16;
    private static final int EXTENDED_BYTES = 10;

    private final ImageInputStream in;
    private final List<WebpChunk> chunks;
    private final WebpFrame frame;
    private final int width;
    private final int height;

    private WebpFile(ImageInputStream in, List<WebpChunk> chunks) throws IOException {
        this.in = in;
        this.chunks = chunks;
        Optional<WebpChunk> animated = find(chunks, "ANMF");
        boolean still = chunks.stream().anyMatch(WebpFrame::isPicture);
        frame = still || animated.isEmpty() ? WebpFrame.of(in, chunks, 0, 0) : firstFrame(animated.get());
        byte[] extended = chunks.get(0).name().equals("VP8X") ? chunks.get(0).start(in, EXTENDED_BYTES) : new byte[0];
        width = extended.length < EXTENDED_BYTES ? frame.width() : 1 + number(extended, 4);
        height = extended.length < EXTENDED_BYTES ? frame.height() : 1 + number(extended, 7);
        if (still && (width != frame.width() || height != frame.height())
                || (long) frame.left() + frame.width() > width || (long) frame.top() + frame.height() > height) {
            throw new IIOException("a picture that is not on its canvas");
        }
    }

    /**
     * Reads headers only.
     *
     * @throws IOException if they are damaged, or the file ends before the picture's own
     */
    public static WebpFile open(ImageInputStream in) throws IOException {
        List<WebpChunk> chunks = WebpChunk.list(in, RIFF_BYTES, in.length());
        if (chunks.isEmpty()) {
            throw new EOFException("no chunk");
        }
        return new WebpFile(in, chunks);
    }

    /** Width of the canvas. */
    public int width() {
        return width;
    }

    /** Height of the canvas. */
    public int height() {
        return height;
    }

    /** The picture on its canvas, unchanged by colour profiles. */
    public BufferedImage decode() throws IOException {
        BufferedImage image = frame.decode(in);
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            canvas.setRGB(frame.left(), frame.top() + y, row.length, 1, row, 0, row.length);
        }
        return canvas;
    }

    /** What a chunk holds, e.g. ICCP or EXIF; empty if there is none, it is cut off or larger than the limit. */
    public Optional<byte[]> chunk(String name, int limit) throws IOException {
        Optional<WebpChunk> found = find(chunks, name)
                .filter(chunk -> chunk.length() <= limit && chunk.position() + chunk.length() <= streamLength());
        return found.isPresent() ? Optional.of(found.get().read(in)) : Optional.empty();
    }

    private long streamLength() {
        try {
            return in.length();
        } catch (IOException e) {
            return 0;
        }
    }

    private WebpFrame firstFrame(WebpChunk animated) throws IOException {
        byte[] header = animated.start(in, FRAME_BYTES);
        if (header.length < FRAME_BYTES) {
            throw new EOFException("no frame header");
        }
        long end = Math.min(in.length(), animated.position() + animated.length());
        WebpFrame first = WebpFrame.of(in, WebpChunk.list(in, animated.position() + FRAME_BYTES, end),
                2 * number(header, 0), 2 * number(header, 3));
        if (first.width() != 1 + number(header, 6) || first.height() != 1 + number(header, 9)) {
            throw new IIOException("a frame of another size than it says");
        }
        return first;
    }

    private static Optional<WebpChunk> find(List<WebpChunk> chunks, String name) {
        return chunks.stream().filter(chunk -> chunk.name().equals(name)).findFirst();
    }

    private static int number(byte[] bytes, int at) {
        byte[] three = Arrays.copyOfRange(bytes, at, at + 3);
        return three[0] & 0xff | (three[1] & 0xff) << 8 | (three[2] & 0xff) << 16;
    }
}
