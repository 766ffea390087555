package wae.viewmodel.train;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.domain.image.AreaResampler;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;
import wae.viewmodel.Job;
import wae.viewmodel.Sample;

/** The pictures whose split is looked at while a run goes on: four of the bundled ones, or others. */
public final class Probes {

    /** How many there are. */
    public static final int COUNT = 4;
    /** Side of a probe in pixels: large enough to be seen, small enough to cost little. */
    static final int SIDE = 128;

    private static final int[] FIRST = {0, 1, 4, 10}; // a portrait, a cat, edges, and a chart of all frequencies

    private final List<Sample> samples;
    private final ObservableList<Sample> chosen = FXCollections.observableArrayList();

    /** @param samples to choose from; the first of them are chosen */
    Probes(List<Sample> samples) {
        this.samples = samples;
        for (int i = 0; i < COUNT && !samples.isEmpty(); i++) {
            chosen.add(samples.get(Math.min(FIRST[i], samples.size() - 1)));
        }
    }

    /** What can be chosen. */
    public List<Sample> samples() {
        return samples;
    }

    /** What is chosen, for the next run. */
    public ObservableList<Sample> chosen() {
        return chosen;
    }

    /** Reads the chosen ones, each as the square in its middle, brought to {@link #SIDE}. */
    static List<Picture> read(List<Sample> chosen, Job job) throws Problem {
        List<Picture> pictures = new ArrayList<>();
        for (Sample sample : chosen) {
            pictures.add(square(sample.source().run(job)));
        }
        return pictures;
    }

    private static Picture square(Picture picture) {
        PictureSize size = picture.size();
        int side = Math.max(2, Math.min(size.width(), size.height()) / 2 * 2);
        int left = (size.width() - side) / 2;
        int top = (size.height() - side) / 2;
        Picture middle = new Picture(picture.planes().window(Math.max(0, left), Math.max(0, top), PictureSize.square(side)));
        return side <= SIDE ? middle : new AreaResampler().resampled(middle, PictureSize.square(SIDE));
    }
}
