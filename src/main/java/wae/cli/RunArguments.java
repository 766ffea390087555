package wae.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** How runs are named on a command line. */
final class RunArguments {

    private RunArguments() {
    }

    /** A folder that is there, else the run of that name among the others. */
    static Path folder(Path run, Path runs) {
        return Files.isDirectory(run) || run.isAbsolute() ? run : runs.resolve(run);
    }
}
