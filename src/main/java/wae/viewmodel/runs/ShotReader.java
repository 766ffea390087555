package wae.viewmodel.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.task.Problem;
import wae.domain.run.PreviewFile;
import wae.viewmodel.Raster;
import wae.viewmodel.Thumbnail;

/** Reads saved pictures and keeps those that were seen last, so that scrubbing is quick. For one thread. */
final class ShotReader {

    /** 64 MB of colours. */
    private static final long MAX_PIXELS = 16_000_000;

    private final PictureStore pictures;
    private final Map<Path, Thumbnail> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long pixels;

    ShotReader(PictureStore pictures) {
        this.pictures = pictures;
    }

    /** @throws Problem if a picture cannot be read */
    List<Shot> read(List<PreviewFile> files) throws Problem {
        List<Shot> shots = new ArrayList<>();
        for (PreviewFile file : files.stream().sorted(Comparator.comparing(PreviewFile::panel)).toList()) {
            shots.add(new Shot(file.panel(), read(file.file()), file.mapping().legend()));
        }
        return shots;
    }

    private Thumbnail read(Path file) throws Problem {
        Thumbnail known = kept.get(file);
        if (known != null) {
            return known;
        }
        Picture picture = pictures.read(file);
        Thumbnail read = new Thumbnail(picture.size().width(), picture.size().height(),
                new Raster(picture.planes(), DisplayMapping.PICTURE, 1).pixels());
        kept.put(file, read);
        pixels += read.colours().length;
        forgetOldest();
        return read;
    }

    private void forgetOldest() {
        Iterator<Thumbnail> oldest = kept.values().iterator();
        while (pixels > MAX_PIXELS && kept.size() > 1) {
            pixels -= oldest.next().colours().length;
            oldest.remove();
        }
    }
}
