package wae.io.image;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What an ICC profile calls itself. */
final class ProfileName {

    private static final int ASCII = 0x64657363;   // "desc"
    private static final int UNICODE = 0x6d6c7563; // "mluc"
    private static final int LONGEST = 80;
    private static final String UNNAMED = "a profile without a name";

    private ProfileName() {
    }

    /** Its description in one line, without control characters. */
    static String of(ICC_Profile profile) {
        byte[] tag = profile.getData(ICC_Profile.icSigProfileDescriptionTag);
        try {
            String text = tag == null ? "" : description(ByteBuffer.wrap(tag));
            String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]", " ").strip();
            return line.isEmpty() ? UNNAMED : line.substring(0, Math.min(LONGEST, line.length()));
        } catch (IndexOutOfBoundsException e) {
            return UNNAMED;
        }
    }

    private static String description(ByteBuffer tag) {
        return switch (tag.getInt(0)) {
            case ASCII -> text(tag, 12, tag.getInt(8) - 1, StandardCharsets.ISO_8859_1);
            case UNICODE -> text(tag, tag.getInt(24), tag.getInt(20), StandardCharsets.UTF_16BE);
            default -> "";
        };
    }

    private static String text(ByteBuffer tag, int at, int length, Charset charset) {
        int count = Math.min(4 * LONGEST, length);
        return count <= 0 ? "" : new String(tag.array(), at, count, charset);
    }
}
