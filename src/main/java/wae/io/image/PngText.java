package wae.io.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What PNG chunks carry in text or compressed: profiles of colours, and EXIF blocks as ImageMagick writes them. */
final class PngText {

    private static final Set<String> EXIF = Set.of("Raw profile type exif", "Raw profile type APP1");

    private PngText() {
    }

    /** The data of an iCCP chunk: a name, a method, and the profile compressed. Empty if it is no such thing. */
    static byte[] profile(byte[] chunk) {
        int end = end(chunk, 0);
        return end < 0 || end + 2 > chunk.length ? new byte[0]
                : inflated(chunk, end + 2, ColourProfile.MAX_BYTES, ColourProfile.HEADER_BYTES);
    }

    /** The EXIF block of a text chunk, if it is one that carries it. */
    static Optional<byte[]> exif(String type, byte[] chunk) {
        int end = end(chunk, 0);
        if (end < 0 || !EXIF.contains(new String(chunk, 0, end, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        byte[] text = switch (type) {
            case "zTXt" -> inflated(chunk, end + 2, 2 * Exif.MAX_BYTES, 0);
            case "iTXt" -> international(chunk, end + 1);
            default -> Arrays.copyOfRange(chunk, end + 1, chunk.length);
        };
        return fromHex(new String(text, StandardCharsets.ISO_8859_1));
    }

    /** Two flags, a language and a translated keyword come before the text. */
    private static byte[] international(byte[] chunk, int from) {
        int language = end(chunk, from + 2);
        int keyword = language < 0 ? -1 : end(chunk, language + 1);
        if (keyword < 0) {
            return new byte[0];
        }
        return chunk[from] == 1 ? inflated(chunk, keyword + 1, 2 * Exif.MAX_BYTES, 0)
                : Arrays.copyOfRange(chunk, keyword + 1, chunk.length);
    }

    /** A line with a name, a line with the length, and the bytes as hexadecimal digits. */
    private static Optional<byte[]> fromHex(String text) {
        String[] lines = text.strip().split("\\s*\n\\s*", 3);
        if (lines.length < 3) {
            return Optional.empty();
        }
        String digits = lines[2].replaceAll("\\s", "");
        try {
            return Optional.of(HexFormat.of().parseHex(digits, 0, digits.length() / 2 * 2));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int end(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Unpacks; nothing where this is no compressed data, more than the limit, or no profile as its start shows. */
    private static byte[] inflated(byte[] data, int from, int limit, int profileStart) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 12];
        try {
            inflater.setInput(data, Math.min(from, data.length), Math.max(0, data.length - from));
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                boolean alien = out.size() == 0 && profileStart > 0 && !ColourProfile.announced(part, count, limit);
                if (count == 0 || alien || out.size() + count > limit) {
                    return new byte[0];
                }
                out.write(part, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }
}
