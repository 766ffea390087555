package wae.domain.network;

/** An inference was ended because it took too long; it may never have come to an end. */
public final class RunTooLongException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param seconds after which it was ended */
    public RunTooLongException(long seconds, Throwable cause) {
        super("ended after " + seconds + " s", cause);
        this.seconds = seconds;
    }

    /** After which it was ended. */
    public long seconds() {
        return seconds;
    }
}
