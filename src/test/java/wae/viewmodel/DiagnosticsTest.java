package wae.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DiagnosticsTest {

    private final Diagnostics diagnostics =
            new Diagnostics(new LogInMemory(), TaskRunner.sameThread(), new Notices());

    @Test
    void errorsBeforeThereIsAWindowAreToldThere() {
        List<Throwable> told = new ArrayList<>();
        Exception early = new IllegalStateException("early");
        Exception late = new IllegalStateException("late");
        diagnostics.add(early);
        diagnostics.onError(told::add);
        diagnostics.add(late);
        assertThat(told).containsExactly(early, late);
    }

    @Test
    void aWindowThatCannotShowAnErrorIsNotAskedWithoutEnd() {
        Logger logger = (Logger) LoggerFactory.getLogger(Diagnostics.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        logger.addAppender(logged);
        logger.setAdditive(false);
        diagnostics.onError(error -> {
            throw new IllegalArgumentException("no style");
        });
        diagnostics.add(new IllegalStateException("inside"));
        logger.detachAppender(logged);
        logger.setAdditive(true);
        assertThat(logged.list).singleElement().extracting(event -> event.getThrowableProxy().getMessage())
                .isEqualTo("no style");
    }
}
