package wae.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wae.domain.task.Problem;

/** {@code resume}: a run goes on from what was kept last. */
@Command(name = "resume", mixinStandardHelpOptions = true,
        description = "Resume a run that was stopped, killed or has failed from its last checkpoint, as if it"
                + " had never ended.")
public final class ResumeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "The run's folder, or its name in the folder of runs.")
    private Path run;

    @Mixin
    private RunArguments runs;

    @Option(names = "--data", paramLabel = "FOLDER",
            description = "Where its data is now; where it was last if absent.")
    private Path data;

    @Spec
    private CommandSpec spec;

    private final TrainingSession session;

    /** @param session that trains */
    public ResumeCommand(TrainingSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Problem {
        return session.resume(runs.folder(run, session), Optional.ofNullable(data), spec);
    }
}
