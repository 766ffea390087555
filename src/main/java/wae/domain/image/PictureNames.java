package wae.domain.image;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are taken for pictures: by their names. What a file really is, its content tells. */
public final class PictureNames {

    private static final Set<String> ENDINGS =
            Set.of("png", "jpg", "jpeg", "jpe", "bmp", "gif", "tif", "tiff", "webp");

    /** Of pictures that are not read here. */
    private static final Set<String> OTHER_ENDINGS = Set.of("heic", "heif", "avif", "jxl", "jp2", "j2k", "jpf", "jxr", "tga",
            "psd", "svg", "ico", "icns", "pcx", "ppm", "pgm", "pbm", "pnm", "exr", "hdr", "dds", "dng", "cr2", "cr3", "nef",
            "arw", "raf", "orf", "rw2");

    private PictureNames() {
    }

    /** Whether a file is called like a picture; hidden files are not. */
    public static boolean isPicture(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /** Whether a file is called like a picture in a format that is not read here, such as HEIC. */
    public static boolean isOtherPicture(Path file) {
        return OTHER_ENDINGS.contains(ending(file));
    }

    /** In lower case; empty for hidden files. */
    private static String ending(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") ? "" : name.substring(name.lastIndexOf('.') + 1);
    }
}
