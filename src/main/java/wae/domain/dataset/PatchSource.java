package wae.domain.dataset;

import java.util.List;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** Square colour patches of pictures, drawn reproducibly. Safe to call from one thread at a time. */
public interface PatchSource {

    /**
     * Draws the batch of a step: the same seed, step and settings give the same patches, whatever was drawn before.
     *
     * @param seed  of the run
     * @param step  from 0
     * @param batch number of patches
     * @param patch side in pixels, even
     * @return batch x 3 x patch x patch, pixel value minus 0.5; random place, random horizontal flip
     * @throws Problem if the pictures are no longer there
     */
    float[] draw(long seed, long step, int batch, int patch) throws Problem;

    /** Least width and least height of the pictures. */
    PictureSize smallest();

    /**
     * These without the pictures that are smaller than a patch, which count as skipped.
     *
     * @throws Problem if none is left
     */
    PatchSource holding(int patch) throws Problem;

    /** Number of usable pictures. */
    int pictures();

    /** Names of files that were left out, with the reason. */
    List<String> skipped();

    /** How many they are, cheaply. */
    default int skippedCount() {
        return skipped().size();
    }

    /** Hash over the names and sizes of the files, so that a run can say what it was trained on. */
    String fingerprint();
}
