package wae.io.image;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wae.domain.image.PictureSize;

/** A JPEG file. Its profile is kept from the decoder, which would apply it in its own way; except that of inks (CMYK). */
final class JpegPicture implements StoredPicture {

    private static final int SEGMENT = 4;       // bytes of marker and length
    private static final int INKS = 4;          // components
    private static final int NUMBER = 12;       // byte of a profile's segment that says which part it is
    private static final int BASELINE_BITS = 8;
    private static final int LOSSLESS = 3;      // processes: 3, 7, 11 and 15 are lossless
    private static final int HIERARCHICAL = 5;  // 5 to 7, and 13 to 15
    private static final int ARITHMETIC = 9;    // 9 to 15

    /** A block of 64 takes a bit at least; with colours at a quarter of the size or less, rounded up. */
    private static final long PIXELS_PER_BYTE = 4096;

    private final GuardedStream stream;
    private final JpegHeader header;

    JpegPicture(GuardedStream stream) throws IOException {
        this.stream = stream;
        header = JpegHeader.read(stream);
    }

    @Override
    public Extent extent() {
        return new Extent(header.width(), header.height());
    }

    @Override
    public int orientation() throws IOException {
        return header.exif() == null ? Orientation.UPRIGHT : Exif.orientation(header.exif().bytes(stream));
    }

    @Override
    public Optional<byte[]> profile() throws IOException {
        if (header.profile().isEmpty()) {
            return Optional.empty();
        }
        List<byte[]> parts = new ArrayList<>();
        long size = 0;
        for (JpegHeader.Segment segment : header.profile()) {
            size += segment.length();
            if (size > ColourProfile.MAX_BYTES) {
                return Optional.of(new byte[0]);
            }
            parts.add(segment.bytes(stream));
        }
        parts.sort(Comparator.comparingInt(part -> part[NUMBER] & 0xff));
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        parts.forEach(part -> profile.write(part, JpegHeader.PROFILE_PREFIX, part.length - JpegHeader.PROFILE_PREFIX));
        return Optional.of(profile.toByteArray());
    }

    @Override
    public boolean isInks() {
        return header.components() == INKS;
    }

    @Override
    public void requireData(PictureSize size) throws IOException {
        int process = header.process();
        if (process % 4 == LOSSLESS) {
            throw new UnsupportedPicture("lossless JPEG");
        }
        if (process >= HIERARCHICAL && process < 8 || process >= HIERARCHICAL + 8) {
            throw new UnsupportedPicture("hierarchical JPEG");
        }
        if (process >= ARITHMETIC) {
            throw new UnsupportedPicture("JPEG with arithmetic coding");
        }
        if (header.bits() != BASELINE_BITS) {
            throw new UnsupportedPicture("JPEG with " + header.bits() + " bits per sample");
        }
        if (header.components() != 1 && header.components() != 3 && header.components() != INKS) {
            throw new UnsupportedPicture("JPEG with " + header.components() + " colours");
        }
        if (size.pixels() > PIXELS_PER_BYTE * stream.length()) {
            throw new EOFException("too little data for its size");
        }
    }

    @Override
    public PixelSource decode() throws IOException {
        if (header.components() == INKS) {
            return new RasterPixels(Readers.read(PictureFormat.JPEG, stream));
        }
        PartsStream parts = new PartsStream(stream);
        long from = 0;
        for (JpegHeader.Segment segment : header.profile()) {
            parts.add(from, segment.at() - SEGMENT - from);
            from = segment.at() + segment.length();
        }
        parts.add(from, stream.length() - from);
        return new RasterPixels(Readers.read(PictureFormat.JPEG, parts));
    }
}
