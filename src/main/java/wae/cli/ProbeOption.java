package wae.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Preview images. */
final class ProbeOption {

    @Option(names = "--probe", paramLabel = "FILE", description = "A preview image, decomposed again and again while"
            + " the run trains; may be given again. Four bundled ones if absent.")
    private List<Path> probes;

    List<Path> files() {
        return probes == null ? List.of() : probes;
    }
}
