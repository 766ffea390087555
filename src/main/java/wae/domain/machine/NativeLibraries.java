package wae.domain.machine;

import java.util.List;
import wae.domain.task.Problem;

/** Says why an engine's native library does not load, as far as the start of the program has found that out. */
public final class NativeLibraries {

    private static volatile List<String> tried = List.of();

    private NativeLibraries() {
    }

    /** Notes that none of these folders takes native libraries. */
    public static void noFolder(List<String> folders) {
        tried = List.copyOf(folders);
    }

    /**
     * What a user reads when a library does not load.
     *
     * @param engine whose library it is, e.g. "ONNX Runtime"
     * @param cause  for the log
     */
    public static Problem problem(String engine, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return new Problem(engine + " needs more memory than there is; start with more (java -Xmx).", cause);
        }
        String why = tried.isEmpty() ? ": this system may lack what it needs; the log says what."
                : ": it has to be unpacked into a folder with room that programs may run from, and none of these is one: "
                        + String.join(", ", tried) + ". Name one with java -Djava.io.tmpdir=FOLDER.";
        return new Problem(engine + "'s native library does not load on this machine" + why, cause);
    }
}
