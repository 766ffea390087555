package wae.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import wae.domain.dataset.DataChoice;
import wae.domain.training.Stage;

/**
 * What a command was asked to train, apart from its settings.
 *
 * @param spec  of the command
 * @param from  the run or model to initialise from
 * @param threads of a step, empty for all cores
 * @param probe images that previews are made of, empty for the usual ones
 */
record RunOrder(CommandSpec spec, Stage stage, DataChoice data, RunLocation location, Optional<Path> from,
                Optional<Integer> threads, List<Path> probe) {

    /** What is wrong with an option, as picocli wants to be told. */
    ParameterException wrong(IllegalArgumentException reason) {
        return new ParameterException(spec.commandLine(), reason.getMessage(), reason);
    }
}
