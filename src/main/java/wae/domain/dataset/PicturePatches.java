package wae.domain.dataset;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** Patches of numbered pictures that are all good, such as generated ones. */
public final class PicturePatches implements PatchSource {

    /** Numbered pictures. */
    @FunctionalInterface
    public interface Pictures {
        /** A picture, 0 to pictures - 1. */
        EightBitPicture at(int index) throws Problem;
    }

    private final Pictures source;
    private final int count;
    private final PictureSize smallest;
    private final String fingerprint;

    private PicturePatches(Pictures source, int count, PictureSize smallest, String fingerprint) {
        this.source = source;
        this.count = count;
        this.smallest = smallest;
        this.fingerprint = fingerprint;
    }

    /** Patches of pictures in memory. */
    public static PicturePatches of(List<EightBitPicture> pictures, String fingerprint) {
        List<EightBitPicture> copy = List.copyOf(pictures);
        PictureSize smallest = new PictureSize(copy.stream().mapToInt(one -> one.size().width()).min().orElseThrow(),
                copy.stream().mapToInt(one -> one.size().height()).min().orElseThrow());
        return new PicturePatches(copy::get, copy.size(), smallest, fingerprint);
    }

    /** Patches of a data set's training pictures, none of which is damaged. */
    public static PicturePatches of(LabelledData data) {
        LabelledPictures pictures = data.training();
        return new PicturePatches(index -> {
            Optional<EightBitPicture> picture = pictures.picture(index);
            return picture.orElseThrow(() -> new Problem("Image " + index + " of " + data.name() + " is damaged."));
        }, pictures.count(), data.size(), data.fingerprint());
    }

    @Override
    public float[] draw(long seed, long step, int batch, int patch) throws Problem {
        SplittableRandom random = new SplittableRandom(Seeds.mix(seed, ~step));
        PictureSize window = PictureSize.square(patch);
        int length = Math.toIntExact(Picture.CHANNELS * window.pixels());
        float[] values = new float[batch * length];
        for (int i = 0; i < batch; i++) {
            EightBitPicture picture = source.at(random.nextInt(count));
            int left = random.nextInt(picture.size().width() - patch + 1);
            int top = random.nextInt(picture.size().height() - patch + 1);
            picture.putWindow(left, top, window, random.nextBoolean(), values, i * length);
        }
        return values;
    }

    @Override
    public PictureSize smallest() {
        return smallest;
    }

    @Override
    public PatchSource holding(int patch) throws Problem {
        if (patch > Math.min(smallest.width(), smallest.height())) {
            throw new Problem("A patch of " + patch + " pixels does not lie within images of " + smallest + ".");
        }
        return this;
    }

    @Override
    public int pictures() {
        return count;
    }

    @Override
    public List<String> skipped() {
        return List.of();
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
