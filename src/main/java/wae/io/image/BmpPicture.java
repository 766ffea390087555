package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import wae.domain.image.PictureSize;

/** A BMP file. Pixels whose colours are fields of bits are read here, the others by Java. */
final class BmpPicture implements StoredPicture {

    /** Run lengths: two bytes are 255 pixels at most, but rows may be skipped. */
    private static final long PIXELS_PER_BYTE = 20_000;

    private final GuardedStream stream;
    private final BmpHeader header;

    BmpPicture(GuardedStream stream) throws IOException {
        this.stream = stream;
        header = BmpHeader.read(stream);
    }

    @Override
    public Extent extent() {
        return new Extent(header.width(), header.height());
    }

    @Override
    public int orientation() {
        return Orientation.UPRIGHT;
    }

    @Override
    public Optional<byte[]> profile() throws IOException {
        long[] found = header.profile();
        if (found == null) {
            return Optional.empty();
        }
        if (found[1] > ColourProfile.MAX_BYTES || found[0] + found[1] > stream.length()) {
            return Optional.of(new byte[0]);
        }
        byte[] bytes = new byte[(int) found[1]];
        stream.seek(found[0]);
        stream.readFully(bytes);
        return Optional.of(bytes);
    }

    @Override
    public void requireData(PictureSize size) throws IOException {
        header.requireKnown();
        boolean packed = header.compression() != BmpHeader.NONE;
        if (packed ? size.pixels() > PIXELS_PER_BYTE * stream.length()
                : header.data() + header.rowBytes() * (size.height() - 1) + (size.width() * (long) header.bits() + 7) / 8
                        > stream.length()) {
            throw new EOFException("too little data for its size");
        }
    }

    @Override
    public PixelSource decode() throws IOException {
        return header.masks() == null ? new RasterPixels(Readers.read(PictureFormat.BMP, stream))
                : new BmpFields(stream, header);
    }
}
