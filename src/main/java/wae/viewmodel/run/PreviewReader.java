package wae.viewmodel.run;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.run.PreviewFile;
import wae.domain.task.Problem;

/** Reads saved previews; those that were shown last stay in memory, so that scrubbing is quick. For one thread. */
final class PreviewReader {

    /** 64 MB of colours. */
    private static final long MAX_PIXELS = 16_000_000;
    /** A few probes of the runs that are shown together. */
    private static final int MAX_ORIGINALS = 16;

    private final PictureStore pictures;
    private final Map<Path, PreviewPanel> recent = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Path, Picture> originals = new LinkedHashMap<>();
    private long pixels;

    PreviewReader(PictureStore pictures) {
        this.pictures = pictures;
    }

    /**
     * The panels of a probe after a step.
     *
     * @throws Problem if one of its files cannot be read
     */
    Map<Panel, PreviewPanel> read(List<PreviewFile> files) throws Problem {
        Map<Panel, PreviewPanel> panels = new EnumMap<>(Panel.class);
        for (PreviewFile file : files) {
            PreviewPanel panel = recent.get(file.file());
            panels.put(file.panel(), panel == null ? read(file, files) : panel);
        }
        return panels;
    }

    private PreviewPanel read(PreviewFile file, List<PreviewFile> all) throws Problem {
        Picture picture = file.panel() == Panel.ORIGINAL ? original(file) : pictures.read(file.file());
        PreviewPanel read = PreviewPanel.saved(file.panel(), picture, file.mapping(), caption(file, picture, all));
        recent.put(file.file(), read);
        pixels += read.raster().size().pixels();
        Iterator<PreviewPanel> oldest = recent.values().iterator();
        while (pixels > MAX_PIXELS && recent.size() > 1) {
            pixels -= oldest.next().raster().size().pixels();
            oldest.remove();
        }
        return read;
    }

    /** Every preview of a probe is compared with the same one, so it is decoded once. */
    private Picture original(PreviewFile file) throws Problem {
        Picture known = originals.get(file.file());
        if (known != null) {
            return known;
        }
        if (originals.size() == MAX_ORIGINALS) {
            originals.remove(originals.keySet().iterator().next());
        }
        Picture read = pictures.read(file.file());
        originals.put(file.file(), read);
        return read;
    }

    private String caption(PreviewFile file, Picture picture, List<PreviewFile> all) throws Problem {
        if (!file.mapping().equals(DisplayMapping.PICTURE)) {
            return PreviewWords.gain(file.mapping());
        }
        Optional<PreviewFile> original = all.stream().filter(other -> other.panel() == Panel.ORIGINAL).findFirst();
        return file.panel() == Panel.RECONSTRUCTION && original.isPresent()
                ? PreviewWords.psnr(original(original.get()), picture) : PreviewWords.size(picture);
    }
}
