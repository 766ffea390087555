package wae.io.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats that are read, told apart by a file's first bytes and never by its name. */
enum PictureFormat {
    PNG, JPEG, GIF, BMP, TIFF, WEBP;

    /** How many bytes of a file's start are looked at. */
    static final int SIGNATURE_BYTES = 16;

    /** The format that the first bytes announce. */
    static Optional<PictureFormat> of(byte[] start) {
        return Arrays.stream(values()).filter(format -> format.announcedBy(start)).findFirst();
    }

    /** What the first bytes announce instead, for a sentence; empty if nobody knows. */
    static Optional<String> external(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("ftyphei", 4) || text.startsWith("ftypmif", 4) || text.startsWith("ftypavif", 4)) {
            return Optional.of("a HEIC or AVIF image");
        }
        if (text.startsWith("8BPS")) {
            return Optional.of("a Photoshop document");
        }
        if (text.startsWith("%PDF")) {
            return Optional.of("a PDF document");
        }
        return text.stripLeading().startsWith("<") ? Optional.of("a web page or other text") : Optional.empty();
    }

    private boolean announcedBy(byte[] start) {
        return switch (this) {
            case PNG -> begins(start, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> begins(start, 0, "\u00ff\u00d8\u00ff");
            case GIF -> begins(start, 0, "GIF87a") || begins(start, 0, "GIF89a");
            case BMP -> begins(start, 0, "BM");
            case TIFF -> begins(start, 0, "II*\0") || begins(start, 0, "MM\0*")
                    || begins(start, 0, "II+\0") || begins(start, 0, "MM\0+");
            case WEBP -> begins(start, 0, "RIFF") && begins(start, 8, "WEBP");
        };
    }

    private static boolean begins(byte[] start, int at, String signature) {
        byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
        return start.length >= at + expected.length
                && Arrays.equals(start, at, at + expected.length, expected, 0, expected.length);
    }
}
