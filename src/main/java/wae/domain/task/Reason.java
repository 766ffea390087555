package wae.domain.task;

/** What was wrong, in the workbench's own words: what libraries and Java say is for the log. */
public final class Reason {

    private static final String OWN = "wae.";

    private Reason() {
    }

    /**
     * The message of an exception that the workbench itself has thrown.
     *
     * @param otherwise what is said of one that came from elsewhere, such as {@code For input string: "x"}
     */
    public static String of(Throwable cause, String otherwise) {
        StackTraceElement[] frames = cause.getStackTrace();
        boolean own = frames.length > 0 && frames[0].getClassName().startsWith(OWN);
        return own && cause.getMessage() != null ? cause.getMessage() : otherwise;
    }
}
