package wae.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Pictures that a run is looked at with. */
final class ProbeOption {

    @Option(names = "--probe", paramLabel = "FILE", description = "A preview image: it is decomposed while the run"
            + " trains; may be given again. Four bundled ones if absent.")
    private List<Path> probes;

    List<Path> files() {
        return probes == null ? List.of() : probes;
    }
}
