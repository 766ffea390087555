package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import wae.domain.image.PictureSize;
import wae.io.image.webp.WebpFile;

/** A WebP file. */
final class WebpPicture implements StoredPicture {

    /** More than flat pictures have that anyone stores: 100 million pixels in 5 kB. */
    static final long PIXELS_PER_BYTE = 20_000;

    private final GuardedStream stream;
    private final WebpFile file;

    WebpPicture(GuardedStream stream) throws IOException {
        this.stream = stream;
        file = WebpFile.open(stream);
    }

    @Override
    public Extent extent() {
        return new Extent(file.width(), file.height());
    }

    @Override
    public int orientation() throws IOException {
        return file.chunk("EXIF", Exif.MAX_BYTES).map(Exif::orientation).orElse(Orientation.UPRIGHT);
    }

    @Override
    public Optional<byte[]> profile() throws IOException {
        return file.chunk("ICCP", ColourProfile.MAX_BYTES);
    }

    @Override
    public PixelSource decode() throws IOException {
        return new RasterPixels(file.decode());
    }

    @Override
    public void requireData(PictureSize size) throws IOException {
        if (size.pixels() > stream.length() * PIXELS_PER_BYTE) {
            throw new EOFException("too few bytes for its size");
        }
    }
}
