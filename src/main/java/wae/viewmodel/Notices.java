package wae.viewmodel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The one sentence that a user should read now; empty when there is none. */
public final class Notices {

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");

    /** Something that did not work. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Something that did, e.g. where a file went. */
    public ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** Tells a problem until it is dismissed or another follows. */
    public void problem(String sentence) {
        news.set("");
        problem.set(sentence);
    }

    /** Tells news. */
    public void news(String sentence) {
        problem.set("");
        news.set(sentence);
    }

    /** The user has read it. */
    public void dismiss() {
        problem.set("");
        news.set("");
    }
}
