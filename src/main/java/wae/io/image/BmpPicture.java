package wae.io.image;

import java.io.IOException;
import java.util.Optional;
import wae.domain.image.PictureSize;

/** A BMP file. */
final class BmpPicture implements StoredPicture {

    private final GuardedStream stream;
    private final Extent extent;

    BmpPicture(GuardedStream stream) throws IOException {
        this.stream = stream;
        extent = Readers.extent(PictureFormat.BMP, stream);
    }

    @Override
    public Extent extent() {
        return extent;
    }

    @Override
    public int orientation() {
        return Orientation.UPRIGHT;
    }

    @Override
    public Optional<byte[]> profile() {
        return Optional.empty();
    }

    @Override
    public void requireData(PictureSize size) {
    }

    @Override
    public PixelSource decode() throws IOException {
        return new RasterPixels(Readers.read(PictureFormat.BMP, stream));
    }
}
