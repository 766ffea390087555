package wae.io.image.webp;

import java.io.IOException;
import javax.imageio.IIOException;

/** An entropy-coded picture of the lossless format: literals, copies of what came before, and colours of a cache. */
final class LosslessPixels {

    private static final int CACHE_FACTOR = 0x1e35a7bd;
    private static final int MAX_CACHE_BITS = 11;

    /** Distances that name a pixel near by: rows up in the upper four bits, 8 less the columns to the left in the lower. */
    private static final String NEAR = "1807171928062729161a262a38053739151b363a252b48044749141c353b464a242c58454b343c035759131d565a232d"
            + "444c555b333d68026769121e666a222e545c434d656b323e78017779535d111f646c424e767a212f757b313f636d525e"
            + "00747c414f1020626e30737d515f40727e616f50717f6070";

    private final LowBits in;
    private final int width;
    private final int height;
    private final int[] pixels;
    private int[] cache;
    private int cacheShift;

    private LosslessPixels(LowBits in, int width, int height) {
        this.in = in;
        this.width = width;
        this.height = height;
        pixels = new int[Math.multiplyExact(width, height)];
    }

    /**
     * Decodes a picture.
     *
     * @param main whether it is the picture itself, whose codes may differ from place to place
     * @return alpha, red, green and blue, from the highest bits down, row by row
     */
    static int[] read(LowBits in, int width, int height, boolean main) throws IOException {
        LosslessPixels picture = new LosslessPixels(in, width, height);
        picture.read(main);
        return picture.pixels;
    }

    private void read(boolean main) throws IOException {
        int cached = readCache();
        int[] positions = null;
        int bits = 0;
        int groups = 1;
        if (main && in.flag()) {
            bits = 2 + in.number(3);
            positions = read(in, blocks(width, bits), blocks(height, bits), false);
            for (int i = 0; i < positions.length; i++) {
                positions[i] = positions[i] >> 8 & 0xffff;
                groups = Math.max(groups, positions[i] + 1);
            }
        }
        PrefixCodes[] codes = new PrefixCodes[groups];
        int[] lengths = PrefixCodes.lengths(cached);
        for (int i = 0; i < groups; i++) {
            codes[i] = PrefixCodes.read(in, lengths);
        }
        readPixels(codes, positions, bits);
    }

    /** How many colours the cache has. */
    private int readCache() throws IOException {
        if (!in.flag()) {
            return 0;
        }
        int bits = in.number(4);
        if (bits < 1 || bits > MAX_CACHE_BITS) {
            throw new IIOException("a colour cache of " + bits + " bits");
        }
        cache = new int[1 << bits];
        cacheShift = 32 - bits;
        return cache.length;
    }

    private void readPixels(PrefixCodes[] all, int[] positions, int bits) throws IOException {
        PrefixCodes codes = all[0];
        int mask = positions == null ? -1 : (1 << bits) - 1;
        int tilesAcross = blocks(width, bits);
        int cachedUntil = 0;
        int column = 0;
        int row = 0;
        for (int i = 0; i < pixels.length;) {
            if (positions != null && (column & mask) == 0) {
                codes = all[positions[(row >> bits) * tilesAcross + (column >> bits)]];
            }
            int symbol = codes.green().read(in);
            int count = 1;
            if (symbol < PrefixCodes.LITERALS) {
                pixels[i] = literal(codes, symbol);
            } else if (symbol < PrefixCodes.LITERALS_AND_LENGTHS) {
                count = copy(codes, symbol - PrefixCodes.LITERALS, i);
            } else {
                remember(cachedUntil, i);
                cachedUntil = i;
                pixels[i] = cache[symbol - PrefixCodes.LITERALS_AND_LENGTHS];
            }
            i += count;
            column += count;
            if (column >= width) {
                in.requireData();
                row += column / width;
                column %= width;
            }
            if (positions != null && count > 1 && i < pixels.length) {
                codes = all[positions[(row >> bits) * tilesAcross + (column >> bits)]];
            }
        }
        in.requireData();
    }

    private int literal(PrefixCodes codes, int green) {
        int red = codes.red().read(in);
        int blue = codes.blue().read(in);
        return codes.alpha().read(in) << 24 | red << 16 | green << 8 | blue;
    }

    private int copy(PrefixCodes codes, int symbol, int position) throws IOException {
        int count = prefixed(symbol);
        int distance = distance(prefixed(codes.distance().read(in)));
        if (distance > position || count > pixels.length - position) {
            throw new IIOException("a copy from or to outside of the picture");
        }
        for (int i = position; i < position + count; i++) {
            pixels[i] = pixels[i - distance];
        }
        return count;
    }

    /** Puts pixels into the cache that are not there yet: only when it is asked, for most pictures ask rarely. */
    private void remember(int from, int to) {
        for (int i = from; i < to; i++) {
            cache[CACHE_FACTOR * pixels[i] >>> cacheShift] = pixels[i];
        }
    }

    private int prefixed(int symbol) {
        if (symbol < 4) {
            return symbol + 1;
        }
        int extra = symbol - 2 >> 1;
        return (2 + (symbol & 1) << extra) + in.number(extra) + 1;
    }

    private int distance(int code) {
        int near = NEAR.length() / 2;
        if (code > near) {
            return code - near;
        }
        int position = Integer.parseInt(NEAR, 2 * code - 2, 2 * code, 16);
        return Math.max(1, (position >> 4) * width + 8 - (position & 0xf));
    }

    /** How many tiles of so many bits a length has. */
    static int blocks(int length, int bits) {
        return length + (1 << bits) - 1 >> bits;
    }
}
