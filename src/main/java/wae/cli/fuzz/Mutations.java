package wae.cli.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Small random damage to a file's bytes. The same generator gives the same damage. */
final class Mutations {

    private static final int MAX_EDITS = 6;
    private static final int MAX_INSERTED = 64;
    private static final int TEXT_PREFIX = 256;
    private static final int[] BYTES = {0, 1, 0x7f, 0x80, 0xff, '"', '{', '[', '\n', ','};
    private static final long[] NUMBERS = {0, 1, -1, 255, 256, 65_535, 65_536, 1 << 20, Integer.MAX_VALUE, Integer.MIN_VALUE,
        0xffff_fff0L, 1L << 32, Long.MAX_VALUE};
    private static final List<String> TOKENS = List.of("0", "-1", "1e999", "NaN", "Infinity", "9223372036854775808", "0.5",
            "00012", "0.0G-5", "null", "true", "\"1\"", "[]", "{}", "[[[[[[[[[[[[[[[[", "\"\\u0000\"", "\"../../x\"", "\u0001",
            "9".repeat(60), "1" + "0".repeat(400), "\"" + "a".repeat(5000) + "\"");

    private Mutations() {
    }

    /**
     * A damaged copy.
     *
     * @param others seeds of the same reader, parts of which may be copied in
     */
    static byte[] of(byte[] seed, List<byte[]> others, RandomGenerator random) {
        byte[] bytes = seed.clone();
        int edits = random.nextBoolean() ? 1 : 1 + random.nextInt(MAX_EDITS);
        for (int i = 0; i < edits; i++) {
            bytes = isText(bytes) && random.nextInt(4) > 0 ? textEdit(bytes, random) : edit(bytes, others, random);
        }
        return random.nextBoolean() ? PngChecksums.corrected(bytes) : bytes;
    }

    private static byte[] edit(byte[] bytes, List<byte[]> others, RandomGenerator random) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(MAX_INSERTED));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> replaced(bytes, at, Math.min(1, length), new byte[] {(byte) BYTES[random.nextInt(BYTES.length)]});
            case 2 -> number(bytes, at, random);
            case 3 -> replaced(bytes, at, length, new byte[0]);
            case 4 -> replaced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> replaced(bytes, at, 0, noise(1 + random.nextInt(MAX_INSERTED), random));
            case 6 -> replaced(bytes, at, length, noise(length, random));
            case 7 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at, random);
            default -> spliced(bytes, at, others.get(random.nextInt(others.size())), random);
        };
    }

    private static byte[] flipped(byte[] bytes, int at, RandomGenerator random) {
        if (bytes.length > 0) {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** A number of 2, 4 or 8 bytes, in either order. */
    private static byte[] number(byte[] bytes, int at, RandomGenerator random) {
        long value = NUMBERS[random.nextInt(NUMBERS.length)];
        int width = 2 << random.nextInt(3);
        boolean little = random.nextBoolean();
        for (int i = 0; i < width && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >>> 8 * (little ? i : width - 1 - i));
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] other, RandomGenerator random) {
        if (other.length == 0) {
            return bytes;
        }
        int from = random.nextInt(other.length);
        int length = Math.min(other.length - from, 1 + random.nextInt(4 * MAX_INSERTED));
        int end = Math.min(bytes.length - at, random.nextBoolean() ? length : 0);
        return replaced(bytes, at, end, Arrays.copyOfRange(other, from, from + length));
    }

    /** A word or a number becomes another, or a line comes twice or not at all. */
    private static byte[] textEdit(byte[] bytes, RandomGenerator random) {
        int from = random.nextInt(bytes.length);
        boolean line = random.nextInt(4) == 0;
        while (from > 0 && (line ? bytes[from - 1] != '\n' : isWord(bytes[from - 1]))) {
            from--;
        }
        int to = from;
        while (to < bytes.length && (line ? bytes[to] != '\n' : isWord(bytes[to]))) {
            to++;
        }
        if (line) {
            return random.nextBoolean() ? replaced(bytes, from, to - from, new byte[0])
                    : replaced(bytes, from, 0, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, to + 1)));
        }
        return replaced(bytes, from, to - from, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWord(byte letter) {
        return letter == '"' || letter == '-' || letter == '.' || letter == '_' || Character.isLetterOrDigit(letter);
    }

    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(TEXT_PREFIX, bytes.length); i++) {
            if (bytes[i] >= 0 && bytes[i] < '\t') {
                return false;
            }
        }
        return bytes.length > 0;
    }

    private static byte[] noise(int length, RandomGenerator random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] replaced(byte[] bytes, int at, int length, byte[] with) {
        byte[] result = new byte[bytes.length - length + with.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(with, 0, result, at, with.length);
        System.arraycopy(bytes, at + length, result, at + with.length, bytes.length - at - length);
        return result;
    }
}
