package wae.domain.classification;

/** How far down the list of likeliest classes a label may stand to count as found. */
public enum TopRank {
    /** The likeliest class alone. */
    ONE("top-1"),
    /** Among the five highest scores; says little where there are few classes. */
    FIVE("top-5");

    /** With fewer classes, chance alone finds a tenth and more of the labels among five. */
    private static final int MANY_CLASSES = 50;

    private final String title;

    TopRank(String title) {
        this.title = title;
    }

    /** The one that tells classifiers of so many classes apart. */
    public static TopRank usual(int classes) {
        return classes < MANY_CLASSES ? ONE : FIVE;
    }

    /** As in tables and on axes. */
    public String title() {
        return title;
    }

    /** Fraction of pictures whose label was found, 0 to 1. */
    public double of(Accuracy accuracy) {
        return this == ONE ? accuracy.top1() : accuracy.top5();
    }
}
