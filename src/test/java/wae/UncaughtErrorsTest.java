package wae;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UncaughtErrorsTest {

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final Logger logger = (Logger) LoggerFactory.getLogger(UncaughtErrors.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final List<Throwable> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        logged.start();
        logger.addAppender(logged);
    }

    @AfterEach
    void forget() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        logger.detachAppender(logged);
        logger.setAdditive(true);
    }

    private static void failInAThread(RuntimeException error) throws InterruptedException {
        Thread thread = new Thread(() -> {
            throw error;
        }, "worker");
        thread.start();
        thread.join();
    }

    @Test
    void whatNothingCaughtIsLoggedAndTold() throws InterruptedException {
        UncaughtErrors.install(told::add);
        IllegalStateException error = new IllegalStateException("inside");
        failInAThread(error);
        assertThat(told).containsExactly(error);
        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getFormattedMessage()).contains("worker");
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("inside");
        });
    }

    @Test
    void anErrorWithEveryFrameDoesNotFillTheLog() throws InterruptedException {
        UncaughtErrors.install(told::add);
        IllegalStateException error = new IllegalStateException("in a frame");
        for (int i = 0; i < 250; i++) {
            failInAThread(error);
        }
        assertThat(told).hasSize(250);
        assertThat(logged.list).hasSize(3);
        assertThat(logged.list.get(2).getFormattedMessage()).contains("100th time");
    }

    @Test
    void anErrorThatCannotBeToldIsNotTheEnd() throws InterruptedException {
        UncaughtErrors.install(error -> {
            throw new IllegalStateException("no window");
        });
        failInAThread(new IllegalArgumentException("inside"));
        assertThat(logged.list).extracting(event -> event.getThrowableProxy().getMessage())
                .containsExactly("inside", "no window");
    }
}
