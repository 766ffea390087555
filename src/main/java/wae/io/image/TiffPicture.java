package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import wae.domain.image.PictureSize;

/** A TIFF file: its first page. What is packed or stored in plain ways is read here, fax and JPEG by a library. */
final class TiffPicture implements StoredPicture {

    private static final int PROFILE = 34675;

    /** What deflate and LZW make of a byte at the very most, rounded up. */
    private static final long UNPACKED_PER_BYTE = 1500;

    /** Fax: a white row is a bit, and rows have 50,000 pixels at most. */
    private static final long FAX_PIXELS_PER_BYTE = 400_000;

    private final GuardedStream stream;
    private final TiffDirectory tags;

    TiffPicture(GuardedStream stream) throws IOException {
        this.stream = stream;
        tags = TiffDirectory.read(stream);
    }

    @Override
    public Extent extent() throws IOException {
        return new Extent(tags.value(256, 0), tags.value(257, 0));
    }

    @Override
    public int orientation() throws IOException {
        return tags.value(TiffDirectory.ORIENTATION, Orientation.UPRIGHT);
    }

    @Override
    public Optional<byte[]> profile() throws IOException {
        if (!tags.has(PROFILE)) {
            return Optional.empty();
        }
        byte[] bytes = tags.bytes(PROFILE, ColourProfile.MAX_BYTES);
        return Optional.of(bytes == null ? new byte[0] : bytes);
    }

    @Override
    public boolean isInks() throws IOException {
        return tags.value(262, TiffLayout.BLACK_IS_ZERO) == TiffLayout.INKS;
    }

    @Override
    public void requireData(PictureSize size) throws IOException {
        TiffLayout layout = TiffLayout.of(tags);
        if (!layout.isPlain()) {
            if (size.pixels() > FAX_PIXELS_PER_BYTE * stream.length()) {
                throw new EOFException("too little data for its size");
            }
            return;
        }
        long raw = size.pixels() * layout.bits() * layout.samples() / 8;
        long packed = new TiffData(stream, tags, layout).packedBytes();
        if (raw > packed * (layout.compression() == TiffLayout.NONE ? 1 : UNPACKED_PER_BYTE)) {
            throw new EOFException("too little data for its size");
        }
    }

    @Override
    public PixelSource decode() throws IOException {
        TiffLayout layout = TiffLayout.of(tags);
        if (layout.isPlain()) {
            return new TiffPixels(stream, tags, layout);
        }
        return new RasterPixels(Readers.read(PictureFormat.TIFF, isInks() ? stream : withoutProfile()));
    }

    /** The library would apply the profile in its own way: its tag becomes one that nobody knows. */
    private PartsStream withoutProfile() throws IOException {
        long at = tags.tagAt(PROFILE);
        if (at < 0) {
            return new PartsStream(stream).add(0, stream.length());
        }
        return new PartsStream(stream).add(0, at).insert((byte) 0xfe, (byte) 0xfe).add(at + 2, stream.length() - at - 2);
    }
}
