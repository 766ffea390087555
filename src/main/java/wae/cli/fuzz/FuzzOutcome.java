package wae.cli.fuzz;

import java.util.List;
import wae.domain.task.Problem;

/**
 * How a reader answered one mutated file.
 *
 * @param answer of the reader
 * @param nanos  of the processor that its thread took
 * @param bytes  that its thread allocated, on the Java heap; what was in use at once is less
 * @param text   the sentence or the error; empty if the file was opened
 */
record FuzzOutcome(Answer answer, long nanos, long bytes, String text) {

    /** Slower is a failure. */
    static final long MAX_NANOS = 2_000_000_000L;
    /** More is a failure. */
    static final long MAX_BYTES = 256L << 20;

    /** What only texts of libraries say. */
    private static final List<String> FOREIGN = List.of("Exception", "java.", ": null", "For input string", "Source:", "(code ",
            "CTRL-CHAR", "Unexpected ");

    /** Kinds of answers. */
    enum Answer {
        /** It was read. */
        OPENED,
        /** A {@link Problem} with a sentence. */
        REFUSED,
        /** A problem whose text is a library's, or none. */
        WORDLESS,
        /** Any other error. */
        UNTYPED,
        /** None within a minute. */
        HANGING
    }

    static FuzzOutcome of(Throwable thrown, long nanos, long bytes) {
        if (thrown == null) {
            return new FuzzOutcome(Answer.OPENED, nanos, bytes, "");
        }
        if (thrown instanceof Problem) {
            return new FuzzOutcome(isSentence(thrown.getMessage()) ? Answer.REFUSED : Answer.WORDLESS, nanos, bytes,
                    String.valueOf(thrown.getMessage()));
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        return new FuzzOutcome(Answer.UNTYPED, nanos, bytes, thrown + (trace.length == 0 ? "" : " at " + trace[0]));
    }

    private static boolean isSentence(String text) {
        return text != null && text.endsWith(".") && text.chars().noneMatch(Character::isISOControl)
                && FOREIGN.stream().noneMatch(text::contains);
    }

    boolean slow() {
        return nanos > MAX_NANOS;
    }

    boolean large() {
        return bytes > MAX_BYTES;
    }

    boolean failed() {
        return answer.compareTo(Answer.REFUSED) > 0 || slow() || large();
    }
}
