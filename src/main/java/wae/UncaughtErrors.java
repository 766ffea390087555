package wae;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs every error that nothing caught, and tells the user; the program continues. */
final class UncaughtErrors implements Thread.UncaughtExceptionHandler {

    private final Consumer<Throwable> teller;
    private String last = "";
    private long repeats;

    private UncaughtErrors(Consumer<Throwable> teller) {
        this.teller = teller;
    }

    /**
     * For all threads from now on.
     *
     * @param teller tells the user; is called on the thread on which the error occurred
     */
    static void install(Consumer<Throwable> teller) {
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrors(teller));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        try {
            log(thread.getName(), error);
            teller.accept(error);
        } catch (RuntimeException | OutOfMemoryError second) {
            logger().error("an error could not be told", second);
        }
    }

    /** What repeats, e.g. with every frame, is logged the 1st, 10th, 100th time, so that it does not fill the log. */
    private synchronized void log(String thread, Throwable error) {
        StackTraceElement[] frames = error.getStackTrace();
        String now = error.getClass().getName() + (frames.length == 0 ? "" : frames[0]);
        repeats = now.equals(last) ? repeats + 1 : 1;
        last = now;
        if (repeats == 1) {
            logger().error("nothing caught this, in the thread {}", thread, error);
        } else if (isPowerOfTen(repeats)) {
            logger().error("the same error for the {}th time, in the thread {}", repeats, thread);
        }
    }

    /** Made when it is needed: the start of the window does not wait for the log. */
    private static Logger logger() {
        return LoggerFactory.getLogger(UncaughtErrors.class);
    }

    private static boolean isPowerOfTen(long count) {
        long rest = count;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }
}
