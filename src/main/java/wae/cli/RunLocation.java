package wae.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a run is called and where it goes. */
final class RunLocation {

    @Option(names = "--name", paramLabel = "NAME",
            description = "What the run is called; made of what is trained and the data if absent.")
    private String name;

    @Option(names = "--out", paramLabel = "FOLDER", description = "The run's own folder; must hold no run yet.")
    private Path out;

    @Option(names = "--runs", paramLabel = "FOLDER", description = "Where the run's folder is made if --out does not"
            + " say which; the window's folder of runs if absent.")
    private Path runs;

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    Path runs(Path usual) {
        return runs == null ? usual : runs;
    }

    /**
     * What the run is called.
     *
     * @param otherwise what a run is called that nobody named
     * @throws IllegalArgumentException with one sentence, if the name that was given is blank
     */
    String name(String otherwise) {
        if (name != null && name.isBlank()) {
            throw new IllegalArgumentException("--name must not be blank; leave it out for a name made of stage and data.");
        }
        String folder = out == null ? otherwise : String.valueOf(out.toAbsolutePath().normalize().getFileName());
        return name == null ? folder : name;
    }
}
