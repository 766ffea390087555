package wae.domain.run;

import java.util.ArrayList;
import java.util.List;
import wae.domain.image.AreaResampler;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.SamplePictures;
import wae.domain.task.Problem;

/** Preview images: they are decomposed again and again while a run trains. */
public final class Probes {

    /** How many are usual. */
    public static final int COUNT = 4;
    /** Side of a probe in pixels: large enough to be seen, small enough to cost little. */
    public static final int SIDE = 128;

    private static final int[] USUAL = {0, 1, 4, 10}; // a portrait, a cat, edges, and a chart of all frequencies

    private Probes() {
    }

    /** The usual ones of those that the workbench brings along. */
    public static List<Picture> of(SamplePictures samples) throws Problem {
        List<Picture> probes = new ArrayList<>();
        for (int place : usual(samples.names().size())) {
            probes.add(fitted(samples.read(samples.names().get(place))));
        }
        return probes;
    }

    /** Places of the usual ones among so many. */
    public static List<Integer> usual(int samples) {
        List<Integer> places = new ArrayList<>();
        for (int place : USUAL) {
            if (samples > 0) {
                places.add(Math.min(place, samples - 1));
            }
        }
        return places;
    }

    /** The square in the middle of a picture, of even sides, reduced to {@link #SIDE} if it is larger. */
    public static Picture fitted(Picture picture) {
        PictureSize size = picture.size();
        int side = Math.max(2, Math.min(size.width(), size.height()) / 2 * 2);
        int left = Math.max(0, (size.width() - side) / 2);
        int top = Math.max(0, (size.height() - side) / 2);
        Picture middle = new Picture(picture.planes().window(left, top, PictureSize.square(side)));
        return side <= SIDE ? middle : new AreaResampler().resampled(middle, PictureSize.square(SIDE));
    }
}
