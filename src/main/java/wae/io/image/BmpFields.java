package wae.io.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/** BMP pixels of 16 or 32 bits in which each colour, and alpha, is a field of bits. */
final class BmpFields implements PixelSource {

    private final BmpHeader header;
    private final ByteBuffer data;
    private final int[] shifts = new int[4];
    private final long[] largest = new long[4];

    BmpFields(ImageInputStream in, BmpHeader header) throws IOException {
        this.header = header;
        for (int i = 0; i < shifts.length; i++) {
            int mask = header.masks()[i];
            shifts[i] = mask == 0 ? 0 : Integer.numberOfTrailingZeros(mask);
            largest[i] = Integer.toUnsignedLong(mask >>> shifts[i]);
            if ((largest[i] & largest[i] + 1) != 0) {
                throw new IIOException("a field with gaps");
            }
        }
        long size = header.rowBytes() * header.height();
        in.seek(header.data());
        byte[] bytes = new byte[Math.toIntExact(size)];
        int count = 0;
        for (int read = 0; read >= 0 && count < bytes.length; count += Math.max(0, read)) { // the last row may lack its padding
            read = in.read(bytes, count, bytes.length - count);
        }
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public int width() {
        return header.width();
    }

    @Override
    public int height() {
        return header.height();
    }

    @Override
    public boolean isGrey() {
        return false;
    }

    @Override
    public void read(int column, int row, int count, float[] red, float[] green, float[] blue, float[] alpha) {
        int bytes = header.bits() / 8;
        int stored = header.topDown() ? row : header.height() - 1 - row;
        int start = (int) (stored * header.rowBytes()) + column * bytes;
        for (int i = 0; i < count; i++) {
            int pixel = bytes == 2 ? data.getShort(start + 2 * i) & 0xffff : data.getInt(start + 4 * i);
            red[i] = value(pixel, 0);
            green[i] = value(pixel, 1);
            blue[i] = value(pixel, 2);
            alpha[i] = largest[3] == 0 ? 1 : value(pixel, 3);
        }
    }

    private float value(int pixel, int band) {
        return largest[band] == 0 ? 0 : ((pixel & header.masks()[band]) >>> shifts[band]) / (float) largest[band];
    }
}
