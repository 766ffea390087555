package wae.domain.image;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are taken for pictures: by their names. What a file really is, its content tells. */
public final class PictureNames {

    private static final Set<String> ENDINGS =
            Set.of("png", "jpg", "jpeg", "jpe", "bmp", "gif", "tif", "tiff", "webp");

    private PictureNames() {
    }

    /** Whether a file is called like a picture; hidden files are not. */
    public static boolean isPicture(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
