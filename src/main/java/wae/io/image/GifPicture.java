package wae.io.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.IIOException;
import wae.domain.image.PictureSize;

/** A GIF file: its first frame where it stands on the screen, which is transparent around it. */
final class GifPicture implements StoredPicture {

    private static final int SCREEN = 6;     // position of the screen's size
    private static final int EXTENSION = 0x21;
    private static final int APPLICATION = 0xFF;
    private static final String PROFILE = "ICCRGBG1012";
    private static final int FRAME = 0x2C;
    private static final int MAX_BLOCKS = 1_000_000;

    /** LZW: a code of 12 bits stands for 4,096 pixels at the very most. */
    private static final long PIXELS_PER_BYTE = 2800;

    private final GuardedStream stream;
    private int width;
    private int height;
    private int left;
    private int top;
    private Extent frame;
    private byte[] profile;

    GifPicture(GuardedStream stream) throws IOException {
        this.stream = stream;
        stream.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        stream.seek(SCREEN);
        width = stream.readUnsignedShort();
        height = stream.readUnsignedShort();
        int flags = stream.readUnsignedByte();
        stream.skipBytes(2 + table(flags));
        readFrame();
    }

    /** Goes through extensions to the first frame; a screen that is smaller does not count, as in browsers. */
    private void readFrame() throws IOException {
        int block = stream.readUnsignedByte();
        for (int i = 0; block == EXTENSION && i < MAX_BLOCKS; i++) {
            boolean application = stream.readUnsignedByte() == APPLICATION;
            int length = stream.readUnsignedByte();
            byte[] name = new byte[length];
            stream.readFully(name);
            boolean wanted = application && profile == null && PROFILE.equals(new String(name, StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream found = wanted ? new ByteArrayOutputStream() : null;
            readBlocks(length, found);
            profile = found == null ? profile : found.toByteArray();
            block = stream.readUnsignedByte();
        }
        if (block != FRAME) {
            throw new IIOException("no frame");
        }
        left = stream.readUnsignedShort();
        top = stream.readUnsignedShort();
        frame = new Extent(stream.readUnsignedShort(), stream.readUnsignedShort());
        if (width < frame.width() || height < frame.height()) {
            width = frame.width();
            height = frame.height();
            left = 0;
            top = 0;
        }
    }

    /** Goes through the blocks of an extension; keeps them where they are wanted, up to a limit. */
    private void readBlocks(int first, ByteArrayOutputStream kept) throws IOException {
        for (int length = first == 0 ? 0 : stream.readUnsignedByte(); length > 0; length = stream.readUnsignedByte()) {
            if (kept == null || kept.size() > ColourProfile.MAX_BYTES) {
                stream.skipBytes(length);
            } else {
                byte[] block = new byte[length];
                stream.readFully(block);
                kept.write(block, 0, length);
            }
        }
    }

    /** Bytes of a table of colours. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    @Override
    public Extent extent() {
        return frame.width() == 0 || frame.height() == 0 ? frame : new Extent(width, height);
    }

    @Override
    public int orientation() {
        return Orientation.UPRIGHT;
    }

    @Override
    public Optional<byte[]> profile() {
        return Optional.ofNullable(profile);
    }

    @Override
    public void requireData(PictureSize size) throws IOException {
        if ((long) frame.width() * frame.height() > PIXELS_PER_BYTE * stream.length()
                || size.pixels() > WebpPicture.PIXELS_PER_BYTE * stream.length()) {
            throw new EOFException("too little data for its size");
        }
    }

    @Override
    public PixelSource decode() throws IOException {
        BufferedImage image = Readers.read(PictureFormat.GIF, stream);
        if (image.getWidth() == width && image.getHeight() == height) {
            return new RasterPixels(image);
        }
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = canvas.createGraphics();
        pen.drawImage(image, left, top, null);
        pen.dispose();
        return new RasterPixels(canvas);
    }
}
