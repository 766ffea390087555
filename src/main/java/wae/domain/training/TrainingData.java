package wae.domain.training;

import java.util.List;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.ClassCounts;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.LabelledPictures;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** Data that a run can learn from, opened for one kind of stage. */
public interface TrainingData {

    /** What it was opened from. */
    DataChoice choice();

    /** As the record of a run calls it. */
    default String name() {
        return choice().title();
    }

    /** Its classes; empty when opened for an auto-encoder. */
    Optional<ClassNames> classNames();

    /** What accuracy is measured on; empty when opened for an auto-encoder. */
    Optional<LabelledPictures> validation();

    /** How many images each class has; empty when opened for an auto-encoder. */
    default Optional<ClassCounts> classCounts() {
        return Optional.empty();
    }

    /** How its labels may be read, {@link FolderReading#AUTO}'s first; empty if there is one way only. */
    default List<FolderReading> readings() {
        return List.of();
    }

    /** What of its folder is not used, in clauses. */
    default List<String> notes() {
        return List.of();
    }

    /**
     * For a classifier the size of every picture; for an auto-encoder the least width and height among them, the
     * largest patch that leaves out none.
     */
    PictureSize size();

    /**
     * The batches that a run with these settings draws.
     *
     * @throws Problem if no picture is large enough for the patches
     */
    TrainingBatches batches(TrainingSettings settings) throws Problem;

    /** Usable training pictures. */
    int pictures();

    /** Names of files that were left out, with the reason; may grow. */
    List<String> skipped();

    /** How many they are, cheaply. */
    default int skippedCount() {
        return skipped().size();
    }

    /** Hash that changes with the data. */
    String fingerprint();
}
