package wae.domain.task;

/**
 * Something a user can understand and act on. The message is one sentence that names the thing and says
 * what is wrong or what to do; the cause, when there is one, is for the log.
 */
public class Problem extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence shown to the user */
    public Problem(String sentence) {
        super(FileNames.shown(String.valueOf(sentence))); // names in and of files may hold anything
    }

    /**
     * @param sentence shown to the user
     * @param cause    for the log and for "details"
     */
    public Problem(String sentence, Throwable cause) {
        super(FileNames.shown(String.valueOf(sentence)), cause);
    }
}
