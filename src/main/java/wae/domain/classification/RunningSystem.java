package wae.domain.classification;

import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;
import wae.domain.timing.TimedSystem;

/**
 * A classifier that an engine has made ready: timed on batches of pictures, and asked what it makes of them. For one
 * thread at a time. Holds native memory until closed.
 */
public interface RunningSystem extends TimedSystem<List<Picture>>, AutoCloseable {

    /** The size of pictures that it classifies. */
    PictureSize picture();

    /**
     * Takes the next batch. Pictures of another size than the system's are cut and resampled to it here, outside of
     * the time.
     */
    @Override
    void prepare(List<Picture> pictures);

    /** What the last run said of each picture of its batch. @throws Problem if its scores are no numbers or no scores */
    List<Prediction> predictions() throws Problem;

    @Override
    void close();
}
