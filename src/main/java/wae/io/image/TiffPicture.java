package wae.io.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import wae.domain.image.PictureSize;

/** placeholder */
final class TiffPicture implements StoredPicture {
    private static final Set<Integer> USUAL_TIFF_BITS = Set.of(1, 2, 4, 8, 16, 32, 64);
    private final GuardedStream stream;
    private final Extent extent;
    private final TiffDirectory directory;
    TiffPicture(GuardedStream stream) throws IOException { this.stream = stream; directory = TiffDirectory.read(stream); extent = Readers.extent(PictureFormat.TIFF, stream); }
    @Override public Extent extent() { return extent; }
    @Override public int orientation() throws IOException { return directory.value(TiffDirectory.ORIENTATION, 1); }
    @Override public Optional<byte[]> profile() throws IOException { return directory.has(34675) ? Optional.ofNullable(directory.bytes(34675, ColourProfile.MAX_BYTES)) : Optional.empty(); }
    @Override public void requireData(PictureSize size) { }
    @Override public BufferedImage decode() throws IOException {
        return USUAL_TIFF_BITS.contains(directory.value(258, 1)) ? Readers.read(PictureFormat.TIFF, stream) : Readers.read(Readers.JAVA_TIFF, stream); }
}
