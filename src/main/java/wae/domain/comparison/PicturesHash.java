package wae.domain.comparison;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.Planes;

/** Tells apart the photographs that windows are taken from. */
final class PicturesHash {

    private static final int BYTES_SHOWN = 8;

    /** Said before the digits. */
    static final String NAME = "SHA-256";

    private PicturesHash() {
    }

    /** Their number and the SHA-256 over sizes and values (big-endian floats) in their order, first 16 hex digits. */
    static String words(List<Picture> pictures) {
        return pictures.size() + (pictures.size() == 1 ? " photograph" : " photographs") + ", " + NAME + " " + of(pictures);
    }

    private static String of(List<Picture> pictures) {
        try {
            MessageDigest digest = MessageDigest.getInstance(NAME);
            for (Picture picture : pictures) {
                Planes planes = picture.planes();
                ByteBuffer size = ByteBuffer.allocate(2 * Integer.BYTES);
                digest.update(size.putInt(planes.width()).putInt(planes.height()).flip());
                ByteBuffer row = ByteBuffer.allocate(planes.width() * Float.BYTES);
                for (int from = 0; from < planes.count(); from += planes.width()) {
                    row.clear();
                    for (int i = 0; i < planes.width(); i++) {
                        row.putFloat(planes.at(from + i));
                    }
                    digest.update(row.flip());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES_SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has " + NAME, e);
        }
    }
}
