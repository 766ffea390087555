package wae.domain.dataset;

import wae.domain.task.Problem;

/** The folders of a dataset can be read in two ways, and the user has to say which is meant. */
public final class DoubtfulFolders extends Problem {

    private static final long serialVersionUID = 1L;

    private final String split;
    private final String classes;

    /**
     * A doubt about a folder.
     *
     * @param name    of the dataset's folder
     * @param split   what {@link FolderReading#SPLIT} makes of it, e.g. "training images in Train"
     * @param classes what {@link FolderReading#CLASSES} makes of it, e.g. "the 2 classes Test and Train"
     */
    public DoubtfulFolders(String name, String split, String classes) {
        super("The folder " + name + " can be read in two ways: as " + split + ", or as " + classes + ".");
        this.split = split;
        this.classes = classes;
    }

    /** What {@link FolderReading#SPLIT} makes of it. */
    public String split() {
        return split;
    }

    /** What {@link FolderReading#CLASSES} makes of it. */
    public String classes() {
        return classes;
    }
}
