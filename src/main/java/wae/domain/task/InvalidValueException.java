package wae.domain.task;

/** A value that a user gave is not possible. The message is one sentence for the user, as a {@link Problem}'s is. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param sentence names the setting, what is possible and what was given */
    public InvalidValueException(String sentence) {
        super(sentence);
    }
}
