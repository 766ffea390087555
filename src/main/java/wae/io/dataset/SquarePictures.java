package wae.io.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wae.domain.dataset.EightBitPicture;
import wae.domain.image.AreaResampler;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;
import wae.io.image.DecodedPicture;
import wae.io.image.PictureDecoder;

/** Reads pictures as squares of one size, keeps what it read as far as the bound allows, and remembers what is bad. */
final class SquarePictures {

    private final Path folder;
    private final PictureSize size;
    private final ByteCache<Path> cache;
    private final List<String> skipped;
    private final Set<Path> bad = new HashSet<>();

    /**
     * A reader.
     *
     * @param folder  that names in sentences are relative to
     * @param side    of the squares
     * @param skipped what was left out before
     */
    SquarePictures(Path folder, int side, long cacheBytes, List<String> skipped) {
        this.folder = folder;
        this.size = PictureSize.square(side);
        this.cache = new ByteCache<>(cacheBytes);
        this.skipped = new ArrayList<>(skipped);
    }

    PictureSize size() {
        return size;
    }

    /** Names of what was left out, with the reason. */
    synchronized List<String> skipped() {
        return List.copyOf(skipped);
    }

    synchronized int skippedCount() {
        return skipped.size();
    }

    /**
     * A picture; empty if it is damaged.
     *
     * @throws Problem if it is no longer there
     */
    synchronized Optional<EightBitPicture> read(Path file) throws Problem {
        if (bad.contains(file)) {
            return Optional.empty();
        }
        EightBitPicture kept = cache.get(file);
        if (kept == null) {
            kept = decode(file);
            if (kept == null) {
                return Optional.empty();
            }
            cache.put(file, kept);
        }
        return Optional.of(kept);
    }

    private EightBitPicture decode(Path file) throws Problem {
        try {
            return PictureDecoder.decode(file, this::square);
        } catch (Problem problem) {
            String name = FoundPictures.relative(folder, file);
            if (Files.notExists(file) || !Files.isReadable(file)) {
                throw new Problem("The image " + name + " is no longer there.", problem);
            }
            bad.add(file);
            skipped.add(FoundPictures.skipping(name, problem));
            return null;
        }
    }

    private EightBitPicture square(DecodedPicture decoded) {
        if (decoded.size().equals(size)) {
            return new EightBitPicture(size, decoded.bytes(0, 0, size));
        }
        int side = Math.min(decoded.size().width(), decoded.size().height());
        Picture middle = decoded.toPicture((decoded.size().width() - side) / 2, (decoded.size().height() - side) / 2,
                PictureSize.square(side));
        return EightBitPicture.of(new AreaResampler().resampled(middle, size));
    }
}
