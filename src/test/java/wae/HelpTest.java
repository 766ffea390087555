package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import wae.cli.Commands;

/** What every command says with {@code --help}. */
class HelpTest {

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::all));
    }

    @Test
    void everyOptionIsExplainedAndWhatIsUsualIsSaidOnce() {
        assertThat(all(Commands.of("1.2.3", new Components().commands()))).hasSizeGreaterThan(15).allSatisfy(command -> {
            String help = command.getUsageMessage();
            assertThat(help).as(command.getCommandName()).doesNotContain("Default: []", "${", "Default: null")
                    .doesNotContainPattern("; \\w+\\.\\s+Default:")
                    .doesNotContain("=<");
            assertThat(command.getCommandSpec().options()).as(command.getCommandName())
                    .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
        });
    }
}
