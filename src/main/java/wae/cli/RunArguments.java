package wae.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How runs are named on a command line. */
final class RunArguments {

    @Option(names = "--runs", paramLabel = "FOLDER", description = "Folder of runs; the window's if absent.")
    private Path runs;

    /** Where runs are. */
    Path runs(TrainingSession session) {
        return runs == null ? session.usualFolder() : runs;
    }

    /** A folder that is there, else the run of that name among the others. */
    Path folder(Path run, TrainingSession session) {
        return Files.isDirectory(run) || run.isAbsolute() ? run : runs(session).resolve(run);
    }
}
