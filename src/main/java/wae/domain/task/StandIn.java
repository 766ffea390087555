package wae.domain.task;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What often lies where a file should be, after a download or a clone went wrong. */
public final class StandIn {

    /** Bytes of a file's start that are enough to tell. */
    public static final int BYTES = 1024;

    private static final Pattern HTML = Pattern.compile("(?s)^(?:<\\?xml[^>]*>)?\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body"
            + "|title|script|meta)\\b.*");
    private static final Pattern XML_ERROR = Pattern.compile("(?s)^(?:<\\?xml[^>]*>)?\\s*<(?:\\w+:)?(?:error|fault|exception)\\b.*");
    private static final Pattern JSON_ERROR = Pattern.compile("(?s)^[\\[{]\\s*(?:\\{\\s*)?\".*\"(?:error|errors|error_code|error_message"
            + "|message|detail|statuscode|status_code)\"\\s*:.*|^\\{\\s*\"(?:error|errors|message|detail)\"\\s*:.*");

    private StandIn() {
    }

    /**
     * What a file is instead of itself, as a clause such as "a web page (HTML), not the file itself: ..."; empty if it is
     * nothing that is known here.
     *
     * @param start the first bytes of the file, {@link #BYTES} if it has so many
     */
    public static Optional<String> of(byte[] start) {
        String text = text(start).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("version https://git-lfs.") || text.startsWith("version http://git-media.")
                || text.startsWith("version https://hawser.")) {
            return Optional.of("a Git LFS pointer, not the file itself: fetch that with \"git lfs pull\"");
        }
        if (text.startsWith("/annex/objects/")) {
            return Optional.of("a git-annex pointer, not the file itself: fetch that with \"git annex get\"");
        }
        if (HTML.matcher(text).matches()) {
            return Optional.of("a web page (HTML), not the file itself: download that again, from its own address");
        }
        boolean json = JSON_ERROR.matcher(text).matches();
        if (json || XML_ERROR.matcher(text).matches()) {
            return Optional.of("an error message of a server (" + (json ? "JSON" : "XML") + "), not the file itself: download that"
                    + " again");
        }
        return Optional.empty();
    }

    /** Of pages in UTF-16 only every second byte counts; a byte order mark does not. */
    private static String text(byte[] start) {
        if (start.length > 1 && (start[0] == -2 && start[1] == -1 || start[0] == -1 && start[1] == -2)) {
            return new String(start, StandardCharsets.UTF_16).replace("\ufeff", "");
        }
        return new String(start, StandardCharsets.UTF_8).replace("\ufeff", "");
    }

    /** The same as a sentence about a file. @param name of the file */
    public static Optional<Problem> problem(String name, byte[] start, Throwable cause) {
        return of(start).map(clause -> new Problem(name + " is " + clause + ".", cause));
    }
}
