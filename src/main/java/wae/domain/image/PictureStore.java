package wae.domain.image;

import java.nio.file.Path;
import wae.domain.task.Problem;

/** Pictures on disk. */
public interface PictureStore {

    /** Largest picture that is read: 100 megapixels, checked in the file's header before anything is decoded. */
    long MAX_PIXELS = 100_000_000L;

    /**
     * The picture in a file: any depth is brought to [0,1], transparency is put on white, EXIF orientation applied.
     *
     * @throws Problem one sentence that names the file and what is wrong with it
     */
    Picture read(Path file) throws Problem;

    /**
     * Writes 8-bit PNG, through a temporary file in the same folder, moved atomically.
     *
     * @param shown three planes; values are clipped to [0,1]
     * @throws Problem one sentence, e.g. no permission or disk full
     */
    default void writePng(Planes shown, Path file) throws Problem {
        writePng(shown, DisplayMapping.PICTURE, file);
    }

    /**
     * Writes what a mapping shows of planes as 8-bit PNG, in the same way.
     *
     * @throws Problem one sentence, e.g. no permission or disk full
     */
    void writePng(Planes planes, DisplayMapping mapping, Path file) throws Problem;
}
