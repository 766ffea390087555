package wae.domain.decomposition;

import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.Engine;

/**
 * An auto-encoder that anyone can check by hand: I_L is the mean of each 2x2 block, I_H the half difference of its left and
 * right column; the decoder adds and subtracts. Exact for pictures whose rows come in equal pairs.
 */
public final class AveragingAutoEncoder implements AutoEncoder {

    @Override
    public SubImages encode(Planes input) {
        PictureSize half = input.size().half();
        float[] low = new float[Math.toIntExact(input.channels() * half.pixels())];
        float[] high = new float[low.length];
        int i = 0;
        for (int channel = 0; channel < input.channels(); channel++) {
            for (int row = 0; row < half.height(); row++) {
                for (int column = 0; column < half.width(); column++, i++) {
                    float left = input.at(channel, 2 * row, 2 * column) + input.at(channel, 2 * row + 1, 2 * column);
                    float right = input.at(channel, 2 * row, 2 * column + 1)
                            + input.at(channel, 2 * row + 1, 2 * column + 1);
                    low[i] = (left + right) / 4;
                    high[i] = (left - right) / 4;
                }
            }
        }
        return new SubImages(Planes.owning(input.channels(), half, low), Planes.owning(input.channels(), half, high));
    }

    @Override
    public Planes decode(SubImages bands) {
        Planes low = bands.low();
        Planes high = bands.high();
        PictureSize size = new PictureSize(2 * low.width(), 2 * low.height());
        float[] values = new float[Math.toIntExact(low.channels() * size.pixels())];
        int i = 0;
        for (int channel = 0; channel < low.channels(); channel++) {
            for (int row = 0; row < size.height(); row++) {
                for (int column = 0; column < size.width(); column++, i++) {
                    float sign = column % 2 == 0 ? 1 : -1;
                    values[i] = low.at(channel, row / 2, column / 2) + sign * high.at(channel, row / 2, column / 2);
                }
            }
        }
        return Planes.owning(low.channels(), size, values);
    }

    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public String name() {
        return "averaging";
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public void close() {
    }
}
