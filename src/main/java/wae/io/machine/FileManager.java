package wae.io.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/** The system's own window for folders. */
public final class FileManager {

    private static final int PATIENCE_SECONDS = 5;

    private FileManager() {
    }

    /**
     * Opens a folder in it; returns when that has begun.
     *
     * @throws Problem if the system has none, or could not open it
     */
    public static void show(Path folder) throws Problem {
        show(opener(System.getProperty("os.name")), folder);
    }

    static void show(String opener, Path folder) throws Problem {
        try {
            Process process = new ProcessBuilder(List.of(opener, folder.toAbsolutePath().toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            // the one of Windows ends with 1 when all is well
            if (ended && process.exitValue() != 0 && !opener.equals("explorer.exe")) {
                throw cannot(folder, null);
            }
        } catch (IOException e) {
            throw cannot(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String opener(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win") ? "explorer.exe" : name.contains("mac") ? "open" : "xdg-open";
    }

    private static Problem cannot(Path folder, IOException cause) {
        return new Problem("No file manager opened " + FileProblems.name(folder) + "; its path can be copied instead.",
                cause);
    }
}
