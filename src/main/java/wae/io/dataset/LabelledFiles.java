package wae.io.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.LabelledPictures;
import wae.domain.task.Problem;

/** Picture files with their classes. */
final class LabelledFiles implements LabelledPictures {

    /**
     * A file and its class.
     *
     * @param label 0 to classes - 1
     */
    record Entry(Path file, int label) {
    }

    private final List<Entry> entries;
    private final SquarePictures pictures;

    LabelledFiles(List<Entry> entries, SquarePictures pictures) {
        this.entries = List.copyOf(entries);
        this.pictures = pictures;
    }

    @Override
    public int count() {
        return entries.size();
    }

    @Override
    public int label(int index) {
        return entries.get(index).label();
    }

    @Override
    public Optional<EightBitPicture> picture(int index) throws Problem {
        return pictures.read(entries.get(index).file());
    }
}
