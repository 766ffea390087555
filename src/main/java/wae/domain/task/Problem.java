package wae.domain.task;

/**
 * Something a user can understand and act on. The message is one sentence that names the thing and says
 * what is wrong or what to do; the cause, when there is one, is for the log.
 */
public class Problem extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence shown to the user */
    public Problem(String sentence) {
        super(printable(sentence));
    }

    /**
     * @param sentence shown to the user
     * @param cause    for the log and for "details"
     */
    public Problem(String sentence, Throwable cause) {
        super(printable(sentence), cause);
    }

    /** Names in files and of files may hold anything: line breaks and a terminal's commands are not passed on. */
    private static String printable(String sentence) {
        return sentence.chars().noneMatch(Character::isISOControl) ? sentence
                : sentence.replaceAll("\\p{Cntrl}", "\ufffd");
    }
}
