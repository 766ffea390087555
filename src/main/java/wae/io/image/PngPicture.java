package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOException;
import wae.domain.image.PictureSize;

/** A PNG file; of an animation the default picture. The decoder is given only the chunks that make the pixels. */
final class PngPicture implements StoredPicture {

    private static final int HEADER_END = 8 + 25;
    private static final int PALETTE = 3;
    private static final int COLOUR = 2;   // in a colour type
    private static final int ALPHA = 4;    // in a colour type
    private static final int CHUNK = 12;   // bytes of length, name and checksum

    /** What deflate makes of a byte at the very most, rounded up. */
    private static final long UNPACKED_PER_BYTE = 1040;

    private final GuardedStream stream;
    private final int[] header;
    private PngChunks chunks;

    PngPicture(GuardedStream stream) throws IOException {
        this.stream = stream;
        header = PngChunks.header(stream);
    }

    @Override
    public Extent extent() {
        return new Extent(header[0], header[1]);
    }

    private PngChunks chunks(boolean check) throws IOException {
        if (chunks == null) {
            chunks = PngChunks.read(stream, check);
        }
        return chunks;
    }

    @Override
    public int orientation() throws IOException {
        PngChunks all = chunks(false);
        for (PngChunks.Chunk chunk : all.named("eXIf", "tEXt", "zTXt", "iTXt").toList()) {
            byte[] data = all.bytes(chunk, 2 * Exif.MAX_BYTES);
            int code = (chunk.name().equals("eXIf") ? Optional.of(data) : PngText.exif(chunk.name(), data))
                    .map(Exif::orientation).orElse(Orientation.UPRIGHT);
            if (code != Orientation.UPRIGHT) {
                return code;
            }
        }
        return Orientation.UPRIGHT;
    }

    @Override
    public Optional<byte[]> profile() throws IOException {
        PngChunks all = chunks(true);
        Optional<PngChunks.Chunk> found = all.first("iCCP");
        return found.isEmpty() ? Optional.empty()
                : Optional.of(PngText.profile(all.bytes(found.get(), ColourProfile.MAX_BYTES)));
    }

    @Override
    public void requireData(PictureSize size) throws IOException {
        int samples = (header[3] & COLOUR) == 0 || header[3] == PALETTE ? 1 : 3;
        long bits = size.pixels() * header[2] * (samples + (header[3] & ALPHA) / ALPHA);
        long packed = chunks(true).named("IDAT").mapToLong(PngChunks.Chunk::length).sum();
        if (packed == 0 || bits / 8 > packed * UNPACKED_PER_BYTE) {
            throw new EOFException("too little data for its size");
        }
    }

    @Override
    public PixelSource decode() throws IOException {
        PngChunks all = chunks(true);
        List<PngChunks.Chunk> data = all.named("IDAT").toList();
        PartsStream parts = new PartsStream(stream).add(0, HEADER_END);
        int colours = 0;
        Optional<PngChunks.Chunk> palette = all.first("PLTE");
        if (header[3] == PALETTE) {
            if (palette.isEmpty() || data.isEmpty() || palette.get().at() > data.get(0).at()
                    || palette.get().length() % 3 != 0 || palette.get().length() == 0) {
                throw new IIOException("no palette before the data");
            }
            colours = (int) Math.min(palette.get().length() / 3, 1L << header[2]);
            byte[] bytes = all.bytes(palette.get(), 3 << 16);
            parts.insert(chunk("PLTE", Arrays.copyOf(bytes, 3 * colours)));
        }
        Optional<PngChunks.Chunk> transparent = all.first("tRNS").filter(chunk -> !data.isEmpty()
                && chunk.at() < data.get(0).at() && (palette.isEmpty() || chunk.at() > palette.get().at()));
        if (transparent.isPresent() && fits(transparent.get().length(), colours)) {
            parts.add(transparent.get().at() - 8, transparent.get().length() + CHUNK);
        }
        data.forEach(chunk -> parts.add(chunk.at() - 8, chunk.length() + CHUNK));
        parts.insert(chunk("IEND"));
        return new RasterPixels(Readers.read(PictureFormat.PNG, parts));
    }

    /** Whether a transparency chunk has the length that belongs to the colour type: others are ignored. */
    private boolean fits(long length, int colours) {
        return switch (header[3]) {
            case 0 -> length == 2;
            case COLOUR -> length == 6;
            case PALETTE -> length >= 1 && length <= colours;
            default -> false;
        };
    }

    private static byte[] chunk(String name, byte... data) {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK + data.length).putInt(data.length);
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) crc.getValue()).array();
    }
}
