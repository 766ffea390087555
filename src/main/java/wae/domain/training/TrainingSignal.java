package wae.domain.training;

/** What a user wants of a training under way; set from any thread, asked once per step. */
public final class TrainingSignal {

    private enum Wish { RUN, PAUSE, STOP }

    private Wish wish = Wish.RUN;
    private boolean interrupted;
    private long singleSteps;

    /** Pause before the next step. */
    public synchronized void pause() {
        change(Wish.PAUSE);
    }

    /** Resume. */
    public synchronized void resume() {
        change(Wish.RUN);
    }

    /** While paused: take one step. */
    public synchronized void step() {
        singleSteps++;
        notifyAll();
    }

    /** End before the next step; cannot be taken back. */
    public synchronized void stop() {
        wish = Wish.STOP;
        notifyAll();
    }

    /** End before the next step because the program ends: the run counts as interrupted, so that it is offered next time. */
    public synchronized void interrupt() {
        interrupted |= wish != Wish.STOP; // who had stopped it before is done with it
        stop();
    }

    /** Whether it ends because the program does, rather than because a user is done with it. */
    public synchronized boolean isInterrupted() {
        return interrupted;
    }

    /** Whether it pauses before the next step. */
    public synchronized boolean isPaused() {
        return wish == Wish.PAUSE;
    }

    /** Whether it ends before the next step, or has. */
    public synchronized boolean isStopped() {
        return wish == Wish.STOP;
    }

    private void change(Wish next) {
        if (wish != Wish.STOP) {
            wish = next;
            singleSteps = 0;
            notifyAll();
        }
    }

    /** Waits while paused. @return whether to take a step, rather than to end */
    synchronized boolean mayStep() {
        while (wish == Wish.PAUSE && singleSteps == 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        singleSteps = Math.max(0, singleSteps - 1);
        return wish != Wish.STOP;
    }
}
