package wae.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import wae.domain.task.CancelledException;
import wae.domain.task.Problem;

/** What a user reads when work fails, and what the log has of it. */
class TaskRunnerTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(TaskRunner.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Notices notices = new Notices();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logged.start();
        logger.addAppender(logged);
    }

    @AfterEach
    void forget() {
        logger.detachAppender(logged);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    private void run(TaskRunner.Work<Void> work) {
        TaskRunner.sameThread().start("Opening", work, notices.orProblem(nothing -> { }));
    }

    @Test
    void aProblemIsReadAsItsSentenceAndLoggedWithItsCause() {
        run(job -> {
            throw new Problem("x.png could not be read.", new IOException("damaged"));
        });
        assertThat(notices.problemProperty().get()).isEqualTo("x.png could not be read.");
        assertThat(logged.list).singleElement().satisfies(event -> {
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
        assertThat(logged.list).singleElement().satisfies(event -> {
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
        assertThat(logged.list).hasSize(1);
    }

    @Test
    void cancelledWorkIsNotLogged() {
        run(job -> {
            throw new CancelledException();
        });
        assertThat(notices.problemProperty().get()).isEmpty();
        assertThat(logged.list).isEmpty();
    }
}
