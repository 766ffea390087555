package wae.viewmodel;


/**
 * One request at a time, and of waiting ones only the newest: a slider that moves faster than the decoder runs leaves
 * no queue.
 *
 * @param <T> result of the requests
 */
public final class Latest<T> {

    /** What a newer request does to the running one. */
    public enum Rule {
        /** The running one is cancelled: its result would be of no use. */
        CANCEL,
        /** The running one is shown: cancelling under a moving slider would show nothing until it rests. */
        FINISH
    }

    private final TaskRunner runner;
    private final Rule rule;
    private Runnable waiting;
    private boolean busy;
    private Job running;

    public Latest(TaskRunner runner, Rule rule) {
        this.runner = runner;
        this.rule = rule;
    }

    public void submit(String title, TaskRunner.Work<T> work, TaskRunner.Outcome<T> outcome) {
        if (busy) {
            waiting = () -> start(title, work, outcome);
            if (rule == Rule.CANCEL) {
                running.cancel();
            }
        } else {
            start(title, work, outcome);
        }
    }

    /** Cancels the running request and the waiting one. */
    public void cancel() {
        waiting = null;
        if (busy) {
            running.cancel();
        }
    }

    public boolean busy() {
        return busy;
    }

    private void start(String title, TaskRunner.Work<T> work, TaskRunner.Outcome<T> outcome) {
        busy = true;
        running = runner.start(title, work, new TaskRunner.Outcome<T>() {
            @Override
            public void done(T value) {
                next();
                outcome.done(value);
            }

            @Override
            public void failed(String sentence) {
                next();
                outcome.failed(sentence);
            }

            @Override
            public void cancelled() {
                next();
                outcome.cancelled();
            }
        });
    }

    private void next() {
        busy = false;
        Runnable newest = waiting;
        waiting = null;
        if (newest != null) {
            newest.run();
        }
    }
}
