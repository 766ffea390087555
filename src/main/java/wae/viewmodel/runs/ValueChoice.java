package wae.viewmodel.runs;

/** Which of a metric's values the table shows. */
public enum ValueChoice {
    /** The best one. */
    BEST("Best", "The best value in the whole run, of metrics that are measured on pictures not trained on"),
    /** The newest one. */
    LAST("Last", "The newest value of each metric"),
    /** The one at the charts' cursor, of runs that are in the charts. */
    CURSOR("At cursor", "The value at the charts' cursor, for runs in the charts");

    private final String title;
    private final String meaning;

    ValueChoice(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** As users know it. */
    public String title() {
        return title;
    }

    /** One sentence for a tooltip. */
    public String meaning() {
        return meaning;
    }
}
