package wae.viewmodel;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The one sentence that a user should read now; empty for none. */
public final class Notices {

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>();

    /**
     * Something that the user may want done.
     *
     * @param sentence says what there is
     * @param actions  what can be done about it, the usual one first
     */
    public record Offer(String sentence, List<Action> actions) {
    }

    /**
     * One thing that can be done.
     *
     * @param label of its button
     * @param run   does it
     */
    public record Action(String label, Runnable run) {
    }

    /** Something that did not work. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Something that did, e.g. where a file went. */
    public ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** What is offered, {@code null} for nothing; other notices do not replace it. */
    public ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Offers something in place of what was offered before; {@code null} ends it. */
    public void offer(Offer next) {
        offer.set(next);
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

    /** What follows a piece of work: its result is passed on, or the user reads why there is none. */
    public <T> TaskRunner.Outcome<T> orProblem(Consumer<T> done) {
        return new TaskRunner.Outcome<>() {
            @Override
            public void done(T made) {
                done.accept(made);
            }

            @Override
            public void failed(String sentence) {
                problem(sentence);
            }
        };
    }

    /** The user has read it. */
    public void dismiss() {
        problem.set("");
        news.set("");
    }
}
