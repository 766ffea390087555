package wae.io.image;

import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** The short way to the samples of the common case, whole bytes: the raster's own goes through three calls a sample. */
final class ByteSamples {

    private final byte[][] banks;
    private final int[] starts;
    private final int pixelStride;
    private final int rowStride;

    private ByteSamples(Raster raster, ComponentSampleModel model, DataBufferByte buffer) {
        int bands = raster.getNumBands();
        banks = new byte[bands][];
        starts = new int[bands];
        pixelStride = model.getPixelStride();
        rowStride = model.getScanlineStride();
        for (int band = 0; band < bands; band++) {
            int bank = model.getBankIndices()[band];
            banks[band] = buffer.getData(bank);
            starts[band] = buffer.getOffsets()[bank] + model.getBandOffsets()[band]
                    - raster.getSampleModelTranslateX() * pixelStride - raster.getSampleModelTranslateY() * rowStride;
        }
    }

    /** The samples of a raster, or null if they are not whole bytes. */
    static ByteSamples of(Raster raster) {
        if (raster.getSampleModel() instanceof ComponentSampleModel model
                && raster.getDataBuffer() instanceof DataBufferByte buffer
                && raster.getMinX() == 0 && raster.getMinY() == 0) {
            return new ByteSamples(raster, model, buffer);
        }
        return null;
    }

    /** Puts samples of one band and row into an array. */
    void read(int column, int row, int count, int band, float[] samples) {
        byte[] bank = banks[band];
        int place = starts[band] + row * rowStride + column * pixelStride;
        for (int i = 0; i < count; i++, place += pixelStride) {
            samples[i] = bank[place] & 0xff;
        }
    }
}
