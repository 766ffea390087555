package wae.domain.task;

/** Work ended because its {@link Monitor} said so; not an error, never logged. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A cancellation. */
    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
