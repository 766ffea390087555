package wae.io.image.webp;

import java.io.EOFException;
import java.io.IOException;

/** A VP8 key frame to three planes: all macroblocks first, then the loop filter, whose results nothing is predicted from. */
final class Vp8Decoder {

    /** A macroblock takes at least 3.4 bits of the first partition: its cheapest modes. Rounded down. */
    private static final int MACROBLOCKS_PER_BYTE = 3;

    private final Vp8Header header;
    private final int columns;
    private final int rows;
    private final Vp8Plane luma;
    private final Vp8Plane[] chroma = new Vp8Plane[2];
    private final Vp8FilterStrength[] strengths;
    private final boolean[] inner;
    private final Vp8Modes modes;
    private final Vp8Coefficients coefficients;
    private final int[] scratch = new int[16];

    /** @throws IOException if this is no frame, or one that cannot be in so few bytes */
    Vp8Decoder(byte[] data) throws IOException {
        header = new Vp8Header(data);
        columns = (header.width + 15) / 16;
        rows = (header.height + 15) / 16;
        if ((long) columns * rows > MACROBLOCKS_PER_BYTE * (data.length + 16L)) {
            throw new EOFException("too little data for the frame's size");
        }
        luma = new Vp8Plane(16 * columns, 16 * rows);
        chroma[0] = new Vp8Plane(8 * columns, 8 * rows);
        chroma[1] = new Vp8Plane(8 * columns, 8 * rows);
        strengths = new Vp8FilterStrength[columns * rows];
        inner = new boolean[columns * rows];
        modes = new Vp8Modes(header, columns);
        coefficients = new Vp8Coefficients(header, columns);
    }

    /** Decodes; to be called once. */
    YuvImage decode() throws IOException {
        Vp8SubBlockPrediction subBlocks = new Vp8SubBlockPrediction(luma);
        for (int row = 0; row < rows; row++) {
            modes.startRow();
            coefficients.startRow();
            BoolDecoder partition = header.partitions[row % header.partitions.length];
            for (int column = 0; column < columns; column++) {
                macroblock(column, row, partition, subBlocks);
                header.first.requireData();
                partition.requireData();
            }
        }
        filter();
        return new YuvImage(header.width, header.height, luma, chroma[0], chroma[1]);
    }

    private void macroblock(int column, int row, BoolDecoder partition, Vp8SubBlockPrediction subBlocks) {
        modes.read(column);
        boolean any = false;
        if (modes.skipped) {
            coefficients.skip(column, modes.subBlocks);
        } else {
            any = coefficients.read(partition, column, modes.subBlocks, header.quantizers[modes.segment]);
        }
        strengths[row * columns + column] = header.strengths[modes.segment][modes.subBlocks ? 1 : 0];
        inner[row * columns + column] = any || modes.subBlocks;
        if (!modes.subBlocks) {
            Vp8Prediction.predict(luma, 16 * column, 16 * row, 16, modes.luma[0]);
        }
        for (int i = 0; i < 16; i++) {
            int x = 16 * column + 4 * (i % 4);
            int y = 16 * row + 4 * (i / 4);
            if (modes.subBlocks) {
                subBlocks.predict(x, y, modes.luma[i]);
            }
            add(luma, x, y, i, any);
        }
        for (int plane = 0; plane < 2; plane++) {
            Vp8Prediction.predict(chroma[plane], 8 * column, 8 * row, 8, modes.chroma);
            for (int i = 0; i < 4; i++) {
                add(chroma[plane], 8 * column + 4 * (i % 2), 8 * row + 4 * (i / 2), 16 + 4 * plane + i, any);
            }
        }
    }

    private void add(Vp8Plane plane, int x, int y, int block, boolean any) {
        if (any) {
            Vp8Transform.add(coefficients.values, 16 * block, plane.values, y * plane.stride + x, plane.stride, scratch);
        }
    }

    private void filter() {
        Vp8LoopFilter onLuma = new Vp8LoopFilter(luma);
        Vp8LoopFilter[] onChroma = {new Vp8LoopFilter(chroma[0]), new Vp8LoopFilter(chroma[1])};
        for (int i = 0; i < strengths.length; i++) {
            int column = i % columns;
            int row = i / columns;
            if (strengths[i].limit() == 0) {
                continue;
            }
            if (header.simpleFilter) {
                onLuma.simple(16 * column, 16 * row, strengths[i], inner[i]);
                continue;
            }
            onLuma.normal(16 * column, 16 * row, 16, strengths[i], inner[i]);
            for (Vp8LoopFilter filter : onChroma) {
                filter.normal(8 * column, 8 * row, 8, strengths[i], inner[i]);
            }
        }
    }
}
