package wae.domain.dataset;

import java.util.Locale;

/** How a dataset's folder is read. */
public enum FolderReading {

    /** As their names and contents say; where those can be read in two ways, that is a {@link DoubtfulFolders}. */
    AUTO,
    /** As training and held-out images, each with a folder for each class. */
    SPLIT,
    /** Each as a class. */
    CLASSES,
    /** CIFAR-100 by its 100 classes, as AUTO does. */
    FINE,
    /** CIFAR-100 by its 20 superclasses. */
    COARSE;

    /** As in commands and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reading of a word in a file; {@link #AUTO} for words of later versions. */
    public static FolderReading of(String word) {
        for (FolderReading reading : values()) {
            if (reading.word().equals(word)) {
                return reading;
            }
        }
        return AUTO;
    }
}
