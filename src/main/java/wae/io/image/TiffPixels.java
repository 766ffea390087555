package wae.io.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/**
 * Grey, RGB and palette pixels of a TIFF file, of any depth, with alpha and other samples after them. Floating-point values
 * are clipped to [0,1], after division by the largest colour where that is above 1.
 */
final class TiffPixels implements PixelSource {

    private final TiffLayout layout;
    private final boolean little;
    private final byte[][] parts;
    private final long[] palette;
    private final float largest;
    private final int colours;

    TiffPixels(ImageInputStream in, TiffDirectory tags, TiffLayout layout) throws IOException {
        this.layout = layout;
        little = in.getByteOrder() == ByteOrder.LITTLE_ENDIAN;
        colours = layout.photometric() == TiffLayout.RGB ? 3 : 1;
        palette = layout.photometric() == TiffLayout.PALETTE ? palette(tags) : null;
        TiffData data = new TiffData(in, tags, layout);
        int perPlane = layout.columns() * layout.rows();
        parts = new byte[perPlane * (layout.planar() ? layout.samples() : 1)][];
        int used = colours + (layout.alpha() ? 1 : 0);
        for (int i = 0; i < parts.length && (!layout.planar() || i < perPlane * used); i++) {
            parts[i] = data.part(i, layout.rowsOf(i % perPlane / layout.columns()));
        }
        largest = layout.floating() ? largestColour() : (float) (Math.pow(2, layout.bits()) - 1);
    }

    private long[] palette(TiffDirectory tags) throws IOException {
        int count = 3 << layout.bits();
        long[] values = layout.bits() > 16 ? new long[0] : tags.values(320, count);
        if (values.length < count) {
            throw new IIOException("no palette, or too short a one");
        }
        if (Arrays.stream(values).allMatch(value -> value < 256)) { // some writers give 8 bits
            return Arrays.stream(values).map(value -> value * 257).toArray();
        }
        return values;
    }

    @Override
    public int width() {
        return layout.width();
    }

    @Override
    public int height() {
        return layout.height();
    }

    @Override
    public boolean isGrey() {
        return colours == 1 && palette == null;
    }

    @Override
    public void read(int column, int row, int count, float[] red, float[] green, float[] blue, float[] alpha) {
        for (int i = 0; i < count; i++) {
            alpha[i] = layout.alpha() ? scaled(sample(column + i, row, colours), layout.floating() ? 1 : largest) : 1;
            if (palette != null) {
                int index = (int) sample(column + i, row, 0);
                red[i] = palette[index] / 65535f;
                green[i] = palette[palette.length / 3 + index] / 65535f;
                blue[i] = palette[palette.length / 3 * 2 + index] / 65535f;
                continue;
            }
            red[i] = colour(column + i, row, 0, alpha[i]);
            green[i] = colours == 1 ? red[i] : colour(column + i, row, 1, alpha[i]);
            blue[i] = colours == 1 ? red[i] : colour(column + i, row, 2, alpha[i]);
        }
    }

    private float colour(int column, int row, int band, float alpha) {
        float value = scaled(sample(column, row, band), largest);
        value = layout.photometric() == TiffLayout.WHITE_IS_ZERO ? 1 - value : value;
        return layout.associated() && alpha > 0 ? Math.min(1, value / alpha) : value;
    }

    private static float scaled(double sample, float full) {
        float value = (float) (sample / full);
        return value >= 0 ? Math.min(value, 1) : 0; // NaN becomes 0
    }

    private double sample(int column, int row, int band) {
        int part = row / layout.down() * layout.columns() + column / layout.across();
        if (layout.planar()) {
            part += band * layout.columns() * layout.rows();
        }
        int inRow = column % layout.across() * layout.together() + (layout.planar() ? 0 : band);
        byte[] data = parts[part];
        int start = row % layout.down() * layout.rowBytes();
        if (layout.bits() == 8) {
            return data[start + inRow] & 0xff;
        }
        return layout.floating() ? floating(whole(data, start, inRow)) : whole(data, start, inRow);
    }

    /** Bits of whole bytes are in the file's order, others the highest first. */
    private long whole(byte[] data, int start, int index) {
        long bits = layout.bits();
        long value = 0;
        if (bits % 8 == 0) {
            int bytes = (int) bits / 8;
            for (int i = 0; i < bytes; i++) {
                value = value << 8 | data[start + index * bytes + (little ? bytes - 1 - i : i)] & 0xff;
            }
            return value;
        }
        for (long bit = index * bits; bit < (index + 1) * bits; bit++) {
            value = value << 1 | data[start + (int) (bit >> 3)] >> 7 - (int) (bit & 7) & 1;
        }
        return value;
    }

    private double floating(long bits) {
        return switch (layout.bits()) {
            case 16 -> half((int) bits);
            case 32 -> Float.intBitsToFloat((int) bits);
            default -> Double.longBitsToDouble(bits);
        };
    }

    private static double half(int bits) {
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        double value = exponent == 0x1f ? fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN
                : exponent == 0 ? Math.scalb((double) fraction, -24) : Math.scalb((double) (fraction | 0x400), exponent - 25);
        return (bits & 0x8000) == 0 ? value : -value;
    }

    private float largestColour() {
        double most = 1;
        for (int row = 0; row < layout.height(); row++) {
            for (int column = 0; column < layout.width(); column++) {
                for (int band = 0; band < colours; band++) {
                    double value = sample(column, row, band);
                    most = value > most && value < Double.POSITIVE_INFINITY ? value : most;
                }
            }
        }
        return (float) Math.min(Float.MAX_VALUE, most);
    }
}
