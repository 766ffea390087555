package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.stream.ImageInputStream;

/** The strips or tiles of a TIFF file, unpacked. */
final class TiffData {

    private static final int MAX_PARTS = 4_000_000;

    private final ImageInputStream in;
    private final TiffLayout layout;
    private final boolean little;
    private final boolean reversed;
    private final long[] positions;
    private final long[] sizes;

    TiffData(ImageInputStream in, TiffDirectory tags, TiffLayout layout) throws IOException {
        this.in = in;
        this.layout = layout;
        little = in.getByteOrder() == ByteOrder.LITTLE_ENDIAN;
        reversed = tags.value(266, 1) == 2;
        long count = (long) layout.columns() * layout.rows() * (layout.planar() ? layout.samples() : 1);
        if (count > MAX_PARTS) {
            throw new EOFException("more strips than a file has");
        }
        positions = tags.values(layout.tiled() ? 324 : 273, (int) count);
        long[] given = tags.values(layout.tiled() ? 325 : 279, (int) count);
        if (positions.length < count) {
            throw new EOFException("fewer strips than the size needs");
        }
        sizes = given.length < count && count == 1 ? new long[] {in.length() - positions[0]} : given;
        if (sizes.length < count) {
            throw new EOFException("fewer strips than the size needs");
        }
    }

    /** Packed bytes of all parts, as far as they are in the file. */
    long packedBytes() throws IOException {
        long sum = 0;
        for (int i = 0; i < positions.length; i++) {
            sum += Math.max(0, Math.min(sizes[i], in.length() - positions[i]));
        }
        return sum;
    }

    /** Unpacks a part; samples of several bytes are in the file's order, floating-point ones with the third predictor too. */
    byte[] part(int index, int rows) throws IOException {
        byte[] raw = new byte[Math.toIntExact((long) layout.rowBytes() * rows)];
        byte[] packed = packed(index, raw.length);
        int count = switch (layout.compression()) {
            case TiffLayout.LZW -> TiffLzw.unpack(packed, raw);
            case TiffLayout.PACK_BITS -> unpackBits(packed, raw);
            case TiffLayout.NONE -> copy(packed, raw);
            default -> inflate(packed, raw);
        };
        if (count < raw.length) {
            throw new EOFException("a strip ends before its last row");
        }
        if (layout.predictor() > 1) {
            TiffPredictor predictor = new TiffPredictor(layout, little);
            for (int row = 0; row < rows; row++) {
                predictor.undo(raw, row * layout.rowBytes());
            }
        }
        return raw;
    }

    private byte[] packed(int index, int unpacked) throws IOException {
        long most = layout.compression() == TiffLayout.NONE ? unpacked : Integer.MAX_VALUE - 16;
        long size = Math.min(sizes[index], most);
        if (size <= 0 || positions[index] < 0 || size > in.length() - positions[index]) {
            throw new EOFException("a strip ends after the file");
        }
        byte[] bytes = new byte[(int) size];
        in.seek(positions[index]);
        in.readFully(bytes);
        if (reversed) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (Integer.reverse(bytes[i]) >>> 24);
            }
        }
        if (layout.compression() == TiffLayout.LZW && bytes.length > 1 && bytes[0] == 0 && (bytes[1] & 1) == 1) {
            throw new UnsupportedPicture("TIFF with LZW compression of before version 5");
        }
        return bytes;
    }

    private static int copy(byte[] packed, byte[] raw) {
        int count = Math.min(packed.length, raw.length);
        System.arraycopy(packed, 0, raw, 0, count);
        return count;
    }

    private static int unpackBits(byte[] packed, byte[] raw) {
        int at = 0;
        for (int i = 0; i < packed.length && at < raw.length;) {
            int code = packed[i++];
            if (code == -128) {
                continue;
            }
            int count = Math.min(code >= 0 ? code + 1 : 1 - code, raw.length - at);
            for (int k = 0; k < count && i < packed.length; k++) {
                raw[at++] = packed[code >= 0 ? i++ : i];
            }
            i += code >= 0 ? 0 : 1;
        }
        return at;
    }

    private static int inflate(byte[] packed, byte[] raw) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int at = 0;
            while (at < raw.length && !inflater.finished()) {
                int count = inflater.inflate(raw, at, raw.length - at);
                if (count == 0) {
                    break;
                }
                at += count;
            }
            return at;
        } catch (DataFormatException e) {
            throw new IOException("a strip cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
