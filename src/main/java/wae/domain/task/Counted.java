package wae.domain.task;

/** A number with its noun, as sentences of commands, files and problems say it. */
public final class Counted {

    private Counted() {
    }

    /**
     * "1 thread", "2 threads".
     *
     * @param singular of a noun whose plural ends in s
     */
    public static String of(long count, String singular) {
        return count + " " + singular + (count == 1 ? "" : "s");
    }
}
