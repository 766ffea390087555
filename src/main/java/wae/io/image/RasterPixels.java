package wae.io.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The pixels of a decoded image. Values are taken from the raster at the depth that the file has ({@code getRGB} would
 * bend greys and cut 16 bits to 8); CMYK and other colour spaces are converted to sRGB. Floating-point values are clipped
 * to [0,1], after division by the largest where that is above 1.
 */
final class RasterPixels implements PixelSource {

    private final Raster raster;
    private final ColorModel colours;
    private final int bands;
    private final float[] largest;
    private final ByteSamples bytes;
    private final float[][] samples;

    RasterPixels(BufferedImage decoded) {
        BufferedImage image = inKnownColours(decoded);
        raster = image.getRaster();
        colours = image.getColorModel();
        bands = raster.getNumBands();
        bytes = ByteSamples.of(raster);
        samples = new float[bands][raster.getWidth()];
        largest = new float[bands];
        for (int band = 0; band < bands; band++) {
            largest[band] = largestSample(band);
        }
    }

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public void read(int column, int row, int count, float[] red, float[] green, float[] blue, float[] alpha) {
        for (int band = 0; band < bands; band++) {
            if (bytes == null) {
                raster.getSamples(raster.getMinX() + column, raster.getMinY() + row, count, 1, band, samples[band]);
            } else {
                bytes.read(column, row, count, band, samples[band]);
            }
        }
        if (colours instanceof IndexColorModel palette) {
            fromPalette(palette, count, red, green, blue, alpha);
        } else {
            fromSamples(count, red, green, blue, alpha);
        }
    }

    @Override
    public boolean isGrey() {
        if (!(colours instanceof IndexColorModel palette)) {
            return bands < 3;
        }
        for (int i = 0; i < palette.getMapSize(); i++) {
            if (palette.getRed(i) != palette.getGreen(i) || palette.getRed(i) != palette.getBlue(i)) {
                return false;
            }
        }
        return true;
    }

    private void fromPalette(IndexColorModel palette, int count, float[] red, float[] green, float[] blue, float[] alpha) {
        for (int i = 0; i < count; i++) {
            int index = (int) samples[0][i];
            if (index >= palette.getMapSize()) {
                throw new IndexOutOfBoundsException("a colour that the palette does not have");
            }
            alpha[i] = palette.getAlpha(index) / 255f;
            red[i] = palette.getRed(index) / 255f;
            green[i] = palette.getGreen(index) / 255f;
            blue[i] = palette.getBlue(index) / 255f;
        }
    }

    private void fromSamples(int count, float[] red, float[] green, float[] blue, float[] alpha) {
        boolean grey = bands < 3;
        boolean hasAlpha = colours.hasAlpha() && (bands == 2 || bands == 4);
        for (int i = 0; i < count; i++) {
            alpha[i] = hasAlpha ? value(bands - 1, i) : 1;
            float scale = hasAlpha && colours.isAlphaPremultiplied() && alpha[i] > 0 ? 1 / alpha[i] : 1;
            red[i] = Math.min(1, scale * value(0, i));
            green[i] = grey ? red[i] : Math.min(1, scale * value(1, i));
            blue[i] = grey ? red[i] : Math.min(1, scale * value(2, i));
        }
    }

    private float value(int band, int i) {
        float sample = samples[band][i];
        if (sample < 0 && raster.getTransferType() == DataBuffer.TYPE_INT) {
            sample += 0x1p32f; // Java has no unsigned int
        }
        float value = sample / largest[band];
        return value >= 0 ? Math.min(value, 1) : 0; // NaN becomes 0
    }

    /** The sample that stands for 1. */
    private float largestSample(int band) {
        return switch (raster.getTransferType()) {
            case DataBuffer.TYPE_FLOAT, DataBuffer.TYPE_DOUBLE -> largestFloat();
            case DataBuffer.TYPE_SHORT -> Short.MAX_VALUE;
            default -> (float) (Math.pow(2, raster.getSampleModel().getSampleSize(band)) - 1);
        };
    }

    /** Largest finite value of the colour bands, at least 1. */
    private float largestFloat() {
        float largest = 1;
        float[] row = new float[width()];
        for (int band = 0; band < (colours.hasAlpha() ? bands - 1 : bands); band++) {
            for (int y = 0; y < height(); y++) {
                raster.getSamples(raster.getMinX(), raster.getMinY() + y, row.length, 1, band, row);
                for (float value : row) {
                    largest = value > largest && value < Float.POSITIVE_INFINITY ? value : largest;
                }
            }
        }
        return largest;
    }

    private static BufferedImage inKnownColours(BufferedImage image) {
        int kind = image.getColorModel().getColorSpace().getType();
        if (kind == ColorSpace.TYPE_RGB || kind == ColorSpace.TYPE_GRAY
                || image.getColorModel() instanceof IndexColorModel) {
            return image;
        }
        BufferedImage converted = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        return new ColorConvertOp(null).filter(image, converted);
    }
}
