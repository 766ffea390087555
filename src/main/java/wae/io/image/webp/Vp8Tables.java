package wae.io.image.webp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of RFC 6386 that are too long for code: {@code vp8.txt} beside this class. */
final class Vp8Tables {

    /** Kinds of block x bands x contexts x branches of a coefficient's tree. */
    static final int COEFFICIENTS = 4 * 8 * 3 * 11;

    /** Branches of a coefficient's tree. */
    static final int BRANCHES = 11;

    /** Modes of a sub-block. */
    static final int MODES = 10;

    private static final Map<String, int[]> TABLES = read();

    private Vp8Tables() {
    }

    /** Probabilities of sub-block modes: mode above x mode to the left x branch. */
    static int[] modes() {
        return TABLES.get("modes");
    }

    /** Probabilities of coefficients where the frame does not say others. */
    static int[] coefficients() {
        return TABLES.get("coefficients").clone();
    }

    /** Probabilities that the frame says others. */
    static int[] updates() {
        return TABLES.get("updates");
    }

    /** Step of a block's first coefficient. */
    static int first(int quality) {
        return TABLES.get("dc")[quality];
    }

    /** Step of the other coefficients. */
    static int other(int quality) {
        return TABLES.get("ac")[quality];
    }

    private static Map<String, int[]> read() {
        Map<String, int[]> tables = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Vp8Tables.class.getResourceAsStream("vp8.txt"), StandardCharsets.US_ASCII))) {
            String name = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    IntStream row = Stream.of(line.split(" ")).mapToInt(Integer::parseInt);
                    tables.merge(name, row.toArray(), Vp8Tables::joined);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
    }
}
