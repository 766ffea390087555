package wae.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;

/** Pictures for one run after another, never the same twice: windows at random places of given photographs. */
public final class FreshPictures implements Supplier<List<Picture>> {

    /** Where the images of a measurement come from, as measurements record it. */
    public static final String BUNDLED = "windows of the bundled photographs, fresh each round";

    private final List<Picture> photographs;
    private final PictureSize size;
    private final int batch;
    private final SplittableRandom random;

    /**
     * A source.
     *
     * @param photographs at least one; those smaller than the size are continued with their edge
     * @param size        of each window
     * @param batch       windows in one run
     * @param seed        same seed, same windows
     */
    public FreshPictures(List<Picture> photographs, PictureSize size, int batch, long seed) {
        if (photographs.isEmpty()) {
            throw new IllegalArgumentException("there is no photograph to take windows from");
        }
        this.photographs = List.copyOf(photographs);
        this.size = size;
        this.batch = batch;
        this.random = new SplittableRandom(seed);
    }

    @Override
    public List<Picture> get() {
        List<Picture> windows = new ArrayList<>();
        for (int i = 0; i < batch; i++) {
            Picture photograph = photographs.get(random.nextInt(photographs.size()));
            int left = place(photograph.size().width() - size.width());
            int top = place(photograph.size().height() - size.height());
            windows.add(new Picture(photograph.planes().window(left, top, size)));
        }
        return windows;
    }

    private int place(int room) {
        return room > 0 ? random.nextInt(room + 1) : 0;
    }
}
