package wae.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wae.LogRecorder;
import wae.domain.task.CancelledException;
import wae.domain.task.Problem;

/** What a user reads when work fails, and what the log has of it. */
class TaskRunnerTest {

    @RegisterExtension
    final LogRecorder log = new LogRecorder(TaskRunner.class);

    private final Notices notices = new Notices();

    private void run(TaskRunner.Work<Void> work) {
        TaskRunner.sameThread().start("Opening", work, notices.orProblem(nothing -> { }));
    }

    @Test
    void aProblemIsReadAsItsSentenceAndLoggedWithItsCause() {
        run(job -> {
            throw new Problem("x.png could not be read.", new IOException("damaged"));
        });
        assertThat(notices.problemProperty().get()).isEqualTo("x.png could not be read.");
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("Opening: x.png could not be read.");
            assertThat(event.getThrowableProxy().getCause().getMessage()).isEqualTo("damaged");
        });
    }

    @Test
    void aFaultOfOursIsLoggedAsAnError() {
        run(job -> {
            throw new IllegalStateException("inside");
        });
        assertThat(notices.problemProperty().get()).contains("the log has the details");
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("inside");
        });
    }

    @Test
    void tooLittleMemoryHasItsOwnSentence() {
        run(job -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(notices.problemProperty().get()).contains("not enough memory");
        assertThat(log.events()).hasSize(1);
    }

    @Test
    void cancelledWorkIsNotLogged() {
        run(job -> {
            throw new CancelledException();
        });
        assertThat(notices.problemProperty().get()).isEmpty();
        assertThat(log.events()).isEmpty();
    }
}
