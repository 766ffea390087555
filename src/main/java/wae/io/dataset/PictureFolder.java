package wae.io.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.PatchSource;
import wae.domain.dataset.Seeds;
import wae.domain.dataset.ShuffledEpochs;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;
import wae.io.image.DecodedPicture;
import wae.io.image.PictureDecoder;

/**
 * A folder of pictures, of any size and number, as a source of patches. Only headers are read at first; a picture is
 * decoded when it is drawn, and kept, 8 bits per value, in a cache of bounded size. Of a large picture a square of
 * {@link #MAX_SIDE} pixels is kept, another one in every pass. What is drawn does not depend on the cache.
 *
 * <p>A step draws from a window of {@link ShuffledEpochs} that slides on slowly, so that a picture that was decoded
 * serves several steps even where the cache is small.
 */
public final class PictureFolder implements PatchSource {

    /** Side of what is kept of a large picture: 128 of them are 96 MB. */
    static final int MAX_SIDE = 512;

    /** Pictures in the window: enough that the patches of a batch hardly ever share one. */
    private static final int WINDOW = 128;

    /** How often a picture is drawn in each pass, on average. */
    private static final int DRAWS_PER_EPOCH = 4;

    /** Fraction of the Java heap that the cache may take. */
    private static final int HEAP_FRACTION = 8;

    private static final int MAX_BAD_DRAWS = 1000;

    private final FoundPictures found;
    private final List<Path> usable;
    private final List<PictureSize> sizes;
    private final List<String> skipped;
    private final long cacheBytes;
    private final BitSet bad = new BitSet();
    private final ByteCache<Kept> cache;
    private ShuffledEpochs order;

    /** What the cache knows a picture by: large ones are cut anew in each pass. */
    private record Kept(int picture, long pass) {
    }

    private PictureFolder(FoundPictures found, long cacheBytes, List<Path> usable, List<PictureSize> sizes,
                          List<String> skipped) {
        this.found = found;
        this.cacheBytes = cacheBytes;
        this.cache = new ByteCache<>(cacheBytes);
        this.usable = usable;
        this.sizes = sizes;
        this.skipped = new ArrayList<>(skipped);
    }

    /**
     * Finds the pictures of a folder and of all folders in it.
     *
     * @throws Problem if the folder cannot be read or has no usable picture
     */
    public static PictureFolder open(Path folder, Monitor monitor) throws Problem {
        return open(folder, Runtime.getRuntime().maxMemory() / HEAP_FRACTION, monitor);
    }

    /**
     * Finds the pictures of a folder and of all folders in it.
     *
     * @param cacheBytes memory that decoded pictures may take
     * @throws Problem if the folder cannot be read or has no usable picture
     */
    public static PictureFolder open(Path folder, long cacheBytes, Monitor monitor) throws Problem {
        FoundPictures found = FoundPictures.in(folder);
        PictureFolder pictures = new PictureFolder(found, cacheBytes, new ArrayList<>(), new ArrayList<>(), found.skipped());
        for (int i = 0; i < found.files().size(); i++) {
            monitor.check();
            pictures.consider(found.files().get(i));
            monitor.progress((i + 1.0) / found.files().size());
        }
        return pictures.orProblem();
    }

    private void consider(Path file) {
        try {
            sizes.add(PictureDecoder.size(file));
            usable.add(file);
        } catch (Problem problem) {
            skipped.add(FoundPictures.skipping(found.nameOf(file), problem));
        }
    }

    private PictureFolder orProblem() throws Problem {
        if (usable.isEmpty()) {
            throw new Problem("No image in the folder " + FileProblems.name(found.folder()) + " can be used: "
                    + skipped.get(0) + (skipped.size() > 1 ? ", and so on." : "."));
        }
        return this;
    }

    @Override
    public PictureSize smallest() {
        return new PictureSize(sizes.stream().mapToInt(PictureSize::width).min().orElseThrow(),
                sizes.stream().mapToInt(PictureSize::height).min().orElseThrow());
    }

    @Override
    public synchronized PictureFolder holding(int patch) throws Problem {
        PictureFolder holding = new PictureFolder(found, cacheBytes, new ArrayList<>(), new ArrayList<>(), skipped);
        for (int i = 0; i < usable.size(); i++) {
            PictureSize size = sizes.get(i);
            if (Math.min(size.width(), size.height()) < patch) {
                holding.skipped.add(found.nameOf(usable.get(i)) + ": smaller (" + size + ") than a patch (" + patch + ")");
            } else if (!bad.get(i)) {
                holding.usable.add(usable.get(i));
                holding.sizes.add(size);
            }
        }
        return holding.orProblem();
    }

    @Override
    public synchronized float[] draw(long seed, long step, int batch, int patch) throws Problem {
        if (order == null || order.seed() != seed) {
            order = new ShuffledEpochs(usable.size(), seed);
        }
        SplittableRandom random = new SplittableRandom(Seeds.mix(seed, ~step));
        PictureSize window = PictureSize.square(patch);
        int length = Math.toIntExact(Picture.CHANNELS * window.pixels());
        float[] values = new float[batch * length];
        for (int i = 0; i < batch; i++) {
            EightBitPicture picture = pick(random, step * Math.max(1, batch / DRAWS_PER_EPOCH));
            int left = random.nextInt(picture.size().width() - patch + 1);
            int top = random.nextInt(picture.size().height() - patch + 1);
            picture.putWindow(left, top, window, random.nextBoolean(), values, i * length);
        }
        return values;
    }

    /** Draws a picture of the window; one that turns out to be broken is skipped and another one drawn. */
    private EightBitPicture pick(SplittableRandom random, long start) throws Problem {
        for (int attempt = 0; attempt < MAX_BAD_DRAWS; attempt++) {
            long place = start + random.nextInt(Math.min(WINDOW, order.pictures()));
            EightBitPicture picture = picture(order.picture(place), order.epoch(place));
            if (picture != null) {
                return picture;
            }
        }
        throw new Problem("Nearly all images in the folder " + FileProblems.name(found.folder()) + " are damaged.");
    }

    private EightBitPicture picture(int index, long pass) throws Problem {
        if (bad.get(index)) {
            return null;
        }
        boolean cut = cut(sizes.get(index));
        Kept key = new Kept(index, cut ? pass : 0);
        EightBitPicture kept = cache.get(key);
        if (kept == null) {
            kept = decode(index, Seeds.mix(Seeds.mix(order.seed(), index), pass));
            if (kept != null) {
                cache.put(key, kept);
            }
        }
        return kept;
    }

    private static boolean cut(PictureSize size) {
        return size.width() > MAX_SIDE || size.height() > MAX_SIDE;
    }

    private EightBitPicture decode(int index, long cutSeed) throws Problem {
        Path file = usable.get(index);
        try {
            return PictureDecoder.decode(file, decoded -> part(decoded, new SplittableRandom(cutSeed)));
        } catch (Problem problem) {
            if (Files.notExists(file) || !Files.isReadable(file)) {
                throw new Problem("The image " + found.nameOf(file) + " is no longer there.", problem);
            }
            bad.set(index);
            skipped.add(FoundPictures.skipping(found.nameOf(file), problem));
            return null;
        }
    }

    private static EightBitPicture part(DecodedPicture decoded, SplittableRandom random) {
        PictureSize whole = decoded.size();
        PictureSize extent = new PictureSize(Math.min(MAX_SIDE, whole.width()), Math.min(MAX_SIDE, whole.height()));
        int left = random.nextInt(whole.width() - extent.width() + 1);
        int top = random.nextInt(whole.height() - extent.height() + 1);
        return new EightBitPicture(extent, decoded.bytes(left, top, extent));
    }

    @Override
    public synchronized int pictures() {
        return usable.size() - bad.cardinality();
    }

    @Override
    public synchronized List<String> skipped() {
        return List.copyOf(skipped);
    }

    @Override
    public synchronized int skippedCount() {
        return skipped.size();
    }

    @Override
    public String fingerprint() {
        return found.fingerprint();
    }
}
