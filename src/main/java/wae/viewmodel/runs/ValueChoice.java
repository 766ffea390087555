package wae.viewmodel.runs;

import wae.words.Words;

/** Which of a metric's values the table shows. */
public enum ValueChoice {
    /** The best one. */
    BEST(Words.of("runs.value-best"), Words.of("runs.value-best-tip")),
    /** The newest one. */
    LAST(Words.of("runs.value-last"), Words.of("runs.value-last-tip")),
    /** The one at the charts' cursor, of runs that are in the charts. */
    CURSOR(Words.of("runs.value-cursor"), Words.of("runs.value-cursor-tip"));

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
