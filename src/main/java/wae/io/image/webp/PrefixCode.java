package wae.io.image.webp;

import javax.imageio.IIOException;

/** A canonical prefix code (Huffman code): a table for the first bits, then one length after the other. */
final class PrefixCode {

    private static final int MAX_LENGTH = 15;
    private static final int TABLE_BITS = 8;

    private final int only;      // the only symbol, which takes no bits; or -1
    private final int longest;
    private final int tableBits;
    private final short[] table; // symbol << 4 | length for codes that fit, else 0
    private final int[] counts = new int[MAX_LENGTH + 1];
    private final short[] symbols;

    /**
     * A code from the length of each symbol's word, 0 for symbols that do not occur.
     *
     * @throws IIOException if these are no lengths of a complete code
     */
    PrefixCode(int[] lengths, int count) throws IIOException {
        int used = 0;
        int last = -1;
        for (int symbol = 0; symbol < count; symbol++) {
            if (lengths[symbol] > 0) {
                counts[lengths[symbol]]++;
                used++;
                last = symbol;
            }
        }
        only = used == 1 ? last : -1;
        int open = 1;
        int deepest = 0;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            open = 2 * open - counts[length];
            deepest = counts[length] > 0 ? length : deepest;
            if (open < 0) {
                break;
            }
        }
        if (used == 0 || used > 1 && open != 0) {
            throw new IIOException("an impossible prefix code");
        }
        longest = deepest;
        symbols = new short[used > 1 ? used : 0];
        tableBits = used > 1 ? Math.min(TABLE_BITS, longest) : 0;
        table = new short[used > 1 ? 1 << tableBits : 0];
        if (used > 1) {
            fill(lengths, count);
        }
    }

    private void fill(int[] lengths, int count) {
        int[] next = new int[MAX_LENGTH + 2];
        int[] code = new int[MAX_LENGTH + 2];
        for (int length = 1; length <= MAX_LENGTH; length++) {
            next[length + 1] = next[length] + counts[length];
            code[length + 1] = code[length] + counts[length] << 1;
        }
        for (int symbol = 0; symbol < count; symbol++) {
            int length = lengths[symbol];
            if (length == 0) {
                continue;
            }
            symbols[next[length]++] = (short) symbol;
            int word = code[length]++;
            if (length <= tableBits) {
                int reversed = Integer.reverse(word) >>> 32 - length;
                for (int entry = reversed; entry < table.length; entry += 1 << length) {
                    table[entry] = (short) (symbol << 4 | length);
                }
            }
        }
    }

    /** The next symbol. */
    int read(LowBits in) {
        if (only >= 0) {
            return only;
        }
        int entry = table[in.peek(tableBits)] & 0xffff;
        if (entry != 0) {
            in.skip(entry & 0xf);
            return entry >> 4;
        }
        int bits = in.peek(longest);
        int word = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= longest; length++) {
            word |= bits >> length - 1 & 1;
            int count = counts[length];
            if (word - first < count) {
                in.skip(length);
                return symbols[index + word - first];
            }
            index += count;
            first = first + count << 1;
            word <<= 1;
        }
        throw new IllegalStateException("a complete code has every word");
    }
}
