package wae.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wae.domain.machine.Fact;

/** {@code info}: what runs here, so that a figure or a fault can be understood. */
@Command(name = "info", mixinStandardHelpOptions = true,
        description = "Show versions, engines and their state, threads, memory limits.")
public final class InfoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Supplier<List<Fact>> facts;

    /** @param facts of machine and engines; asking may load natives */
    public InfoCommand(Supplier<List<Fact>> facts) {
        this.facts = facts;
    }

    @Override
    public Integer call() {
        List<Fact> known = facts.get();
        int width = known.stream().mapToInt(fact -> fact.label().length()).max().orElse(1);
        known.forEach(fact -> spec.commandLine().getOut().printf("%-" + width + "s  %s%n", fact.label(), fact.value()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
