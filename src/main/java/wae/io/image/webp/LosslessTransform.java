package wae.io.image.webp;

import java.io.IOException;

/**
 * What was done to a lossless picture before it was coded, to be undone.
 *
 * @param type  one of the constants
 * @param bits  of the side of a tile; for a palette how many halvings of a byte a pixel takes
 * @param width of the picture before the transform
 * @param data  the tiles' parameters, or the palette
 */
record LosslessTransform(int type, int bits, int width, int[] data) {

    static final int PREDICTOR = 0;
    static final int COLOUR = 1;
    static final int SUBTRACT_GREEN = 2;
    static final int PALETTE = 3;

    private static final int RED_AND_BLUE = 0x00ff00ff;
    private static final int ALPHA_AND_GREEN = 0xff00ff00;

    /** Reads a transform of a picture of this size. */
    static LosslessTransform read(LowBits in, int width, int height) throws IOException {
        int type = in.number(2);
        if (type == SUBTRACT_GREEN) {
            return new LosslessTransform(type, 0, width, null);
        }
        if (type == PALETTE) {
            int count = 1 + in.number(8);
            int bits = count > 16 ? 0 : count > 4 ? 1 : count > 2 ? 2 : 3;
            int[] colours = LosslessPixels.read(in, count, 1, false);
            int[] palette = new int[1 << (8 >> bits)]; // an index beyond the colours is transparent black
            palette[0] = colours[0];
            for (int i = 1; i < count; i++) {
                palette[i] = sum(colours[i], palette[i - 1]);
            }
            return new LosslessTransform(type, bits, width, palette);
        }
        int bits = 2 + in.number(3);
        int[] tiles = LosslessPixels.read(in, LosslessPixels.blocks(width, bits), LosslessPixels.blocks(height, bits), false);
        return new LosslessTransform(type, bits, width, tiles);
    }

    /** Width of the picture after the transform. */
    int codedWidth() {
        return type == PALETTE ? LosslessPixels.blocks(width, bits) : width;
    }

    /** Undoes it; the array may be changed and returned. */
    int[] undo(int[] pixels, int height) {
        switch (type) {
            case PREDICTOR -> new LosslessPredictor(pixels, width).undo(data, bits, height);
            case COLOUR -> undoColour(pixels);
            case SUBTRACT_GREEN -> addGreen(pixels);
            default -> {
                return colours(pixels, height);
            }
        }
        return pixels;
    }

    /** The sum of each of the four bytes. */
    static int sum(int first, int second) {
        return (first & ALPHA_AND_GREEN) + (second & ALPHA_AND_GREEN) & ALPHA_AND_GREEN
                | (first & RED_AND_BLUE) + (second & RED_AND_BLUE) & RED_AND_BLUE;
    }

    private static void addGreen(int... pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int green = pixels[i] >> 8 & 0xff;
            pixels[i] = pixels[i] & ALPHA_AND_GREEN
                    | (pixels[i] & RED_AND_BLUE) + (green << 16 | green) & RED_AND_BLUE;
        }
    }

    private void undoColour(int... pixels) {
        int tilesAcross = LosslessPixels.blocks(width, bits);
        for (int i = 0; i < pixels.length; i++) {
            int tile = data[(i / width >> bits) * tilesAcross + (i % width >> bits)];
            byte green = (byte) (pixels[i] >> 8);
            int red = (pixels[i] >> 16) + part(tile, green) & 0xff;
            int blue = pixels[i] + part(tile >> 8, green) + part(tile >> 16, (byte) red) & 0xff;
            pixels[i] = pixels[i] & ALPHA_AND_GREEN | red << 16 | blue;
        }
    }

    private static int part(int factor, byte colour) {
        return (byte) factor * colour >> 5;
    }

    private int[] colours(int[] indexes, int height) {
        if (bits == 0) {
            for (int i = 0; i < indexes.length; i++) {
                indexes[i] = data[indexes[i] >> 8 & 0xff];
            }
            return indexes;
        }
        int[] pixels = new int[width * height];
        int across = codedWidth();
        int size = 8 >> bits;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int packed = indexes[row * across + (column >> bits)] >> 8;
                int shift = size * (column & (1 << bits) - 1);
                pixels[row * width + column] = data[packed >> shift & (1 << size) - 1];
            }
        }
        return pixels;
    }
}
