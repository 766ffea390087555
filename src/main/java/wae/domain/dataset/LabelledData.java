package wae.domain.dataset;

import java.util.List;
import wae.domain.classification.ClassNames;
import wae.domain.image.PictureSize;

/** A data set for classifiers. Safe to use from several threads. */
public interface LabelledData {

    /** What it is called in the record of a run, e.g. {@code CIFAR-10}. */
    String name();

    /** Its classes, at least two. */
    ClassNames classes();

    /** The size that every picture has or was brought to. */
    PictureSize size();

    /** What is trained on. */
    LabelledPictures training();

    /** What accuracy is measured on; shares no picture with {@link #training}. */
    LabelledPictures validation();

    /** Names of files that were left out, with the reason; grows while damaged pictures are met. */
    List<String> skipped();

    /** How many they are, cheaply. */
    default int skippedCount() {
        return skipped().size();
    }

    /** How its labels may be read, {@link FolderReading#AUTO}'s first; empty if there is one way only. */
    default List<FolderReading> readings() {
        return List.of();
    }

    /** What of its folder is not used, in clauses. */
    default List<String> notes() {
        return List.of();
    }

    /** Hash that changes with the data, so that a run can say what it was trained on. */
    String fingerprint();
}
