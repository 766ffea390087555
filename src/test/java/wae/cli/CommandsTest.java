package wae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wae.LogRecorder;
import wae.domain.task.Problem;

/** How commands end. */
class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @RegisterExtension
    final LogRecorder log = new LogRecorder(Commands.class);

    private int verbose;

    /** A command that does what the test says. */
    @Command(name = "work", mixinStandardHelpOptions = true)
    private static final class Work implements Callable<Integer> {

        private final Callable<String> work;

        @Spec
        private CommandSpec spec;

        Work(Callable<String> work) {
            this.work = work;
        }

        @Override
        public Integer call() throws Exception {
            spec.commandLine().getOut().println(work.call());
            return 0;
        }
    }

    private CommandLine line(Callable<String> work) {
        CommandLine line = Commands.of("1", List.of(new Work(work)), new CommandHost(() -> false, () -> verbose++, "~/logs"));
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    }

    @Test
    void aProblemIsASentenceAndItsCauseIsLogged() {
        Exception cause = new FileNotFoundException("x");
        assertThat(line(() -> {
            throw new Problem("There is no file x.", cause);
        }).execute("work")).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("work: There is no file x.");
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("wae-workbench work: There is no file x.");
            assertThat(event.getThrowableProxy().getCause().getClassName()).isEqualTo(cause.getClass().getName());
        });
        assertThat(verbose).isZero();
    }

    @Test
    void aFaultOfOursIsASentenceThatSaysWhereTheLogIs() {
        assertThat(line(() -> {
            throw new IllegalStateException("inside");
        }).execute("work")).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("work: Something went wrong inside the workbench (IllegalStateException);"
                        + " the log has the details: ~/logs");
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("inside");
        });
    }

    @Test
    void wrongArgumentsAreLoggedToo() {
        assertThat(line(() -> "done").execute("work", "--nonsense")).isEqualTo(2);
        assertThat(log.events()).singleElement().extracting(ILoggingEvent::getFormattedMessage).asString()
                .contains("--nonsense");
    }

    @Test
    void everyCommandCanBeVerbose() {
        assertThat(line(() -> "done").execute("work", "--verbose")).isZero();
        assertThat(line(() -> "done").execute("--verbose", "work")).isZero();
        assertThat(verbose).isEqualTo(2);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() {
        CommandLine line = line(() -> "done");
        line.setOut(new PrintWriter(new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("No space left on device");
            }
        }, false, StandardCharsets.UTF_8));
        assertThat(line.execute("work")).isEqualTo(1);
        assertThat(line.execute("work", "--help")).isEqualTo(1);
        assertThat(err.toString()).contains("work: The output could not be written completely");
    }

    @Test
    void aCommandThatWasStoppedSaysSoAndLogsNothing() {
        assertThat(line(() -> {
            throw new wae.domain.task.CancelledException();
        }).execute("work")).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("work: Stopped.");
        assertThat(log.events()).isEmpty();
    }
}
