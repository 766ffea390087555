package wae.io.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import wae.domain.image.PictureSize;

/** placeholder */
final class BmpPicture implements StoredPicture {
    private final GuardedStream stream;
    private final Extent extent;
    BmpPicture(GuardedStream stream) throws IOException { this.stream = stream; extent = Readers.extent(PictureFormat.BMP, stream); }
    @Override public Extent extent() { return extent; }
    @Override public int orientation() { return 1; }
    @Override public Optional<byte[]> profile() { return Optional.empty(); }
    @Override public void requireData(PictureSize size) { }
    @Override public BufferedImage decode() throws IOException { return Readers.read(PictureFormat.BMP, stream); }
}
