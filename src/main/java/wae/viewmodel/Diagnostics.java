package wae.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.machine.Fact;
import wae.words.Words;

/** What helps when something went wrong: the log, a report to copy, and the errors that nothing caught. */
public final class Diagnostics {

    private static final Logger LOG = LoggerFactory.getLogger(Diagnostics.class);

    private final LogAccess log;
    private final TaskRunner files;
    private final Notices notices;
    private final List<Throwable> waiting = new ArrayList<>();
    private Consumer<Throwable> window = waiting::add;

    /** @param files reads the log */
    public Diagnostics(LogAccess log, TaskRunner files, Notices notices) {
        this.log = log;
        this.files = files;
        this.notices = notices;
    }

    /** Shows the folder of the log in the system's file manager. */
    public void showLog() {
        files.start(Words.of("shell.log.showing"), job -> {
            log.show();
            return null;
        }, notices.orProblem(nothing -> { }));
    }

    /** Makes a report. @param more about engines; may be empty @param made is given it, on the screen's thread */
    public void report(List<Fact> more, Consumer<String> made) {
        files.start("", job -> log.report(more), notices.orProblem(made));
    }

    /** An error that nothing caught; those before {@link #onError} are told then. */
    public void add(Throwable error) {
        try {
            window.accept(error);
        } catch (RuntimeException untold) { // uncaught, it would come back here without end
            LOG.error("an error could not be shown", untold);
        }
    }

    /** Who tells the user of errors that nothing caught; there is one. */
    public void onError(Consumer<Throwable> teller) {
        window = teller;
        List.copyOf(waiting).forEach(teller);
        waiting.clear();
    }
}
