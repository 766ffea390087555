package wae.viewmodel;

import wae.words.Words;

/** The pages of the window, in the order of the rail. */
public enum Page {
    /** An image, its sub-images and its reconstruction. */
    DECOMPOSE("shell.page.decompose"),
    /** Training runs and micro-training. */
    TRAIN("shell.page.train"),
    /** Systems beside each other. */
    COMPARE("shell.page.compare"),
    /** What was trained. */
    RUNS("shell.page.runs");

    private final String key;

    Page(String key) {
        this.key = key;
    }

    /** One word, as on the rail. */
    public String title() {
        return Words.of(key);
    }
}
