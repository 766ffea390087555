package wae.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.network.RunTooLongException;

/** Ends inferences that take too long: the graph of an external model may loop without end. */
final class TimeLimit {

    /** For networks of our own, which have no loops. */
    static final TimeLimit NONE = new TimeLimit(0);

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private static final ScheduledExecutorService CLOCK = clock();

    private final long seconds;

    /** @param seconds that an inference may take for each image of its batch; 0 for any time */
    TimeLimit(long seconds) {
        this.seconds = seconds;
    }

    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "inference-time-limit");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /**
     * One inference.
     *
     * @throws RunTooLongException if it was ended
     */
    OrtSession.Result run(OrtSession session, Map<String, OnnxTensor> inputs, Set<String> outputs, int batch) throws OrtException {
        if (seconds == 0) {
            return session.run(inputs, outputs);
        }
        try (OrtSession.RunOptions options = new OrtSession.RunOptions()) {
            End end = new End(options);
            ScheduledFuture<?> later = CLOCK.schedule(end, seconds * batch, TimeUnit.SECONDS);
            try {
                return session.run(inputs, outputs, options);
            } catch (OrtException e) {
                if (end.took()) {
                    throw new RunTooLongException(seconds * batch, e);
                }
                throw e;
            } finally {
                later.cancel(false);
                end.over();
            }
        }
    }

    /** Tells a run to end, unless it is over; ONNX Runtime looks for that between two nodes. */
    private static final class End implements Runnable {

        private final OrtSession.RunOptions options;
        private boolean over;
        private boolean took;

        End(OrtSession.RunOptions options) {
            this.options = options;
        }

        @Override
        public synchronized void run() {
            if (!over) {
                try {
                    took = true;
                    options.setTerminate(true);
                } catch (OrtException e) {
                    LOG.warn("an inference that takes too long could not be ended", e);
                }
            }
        }

        synchronized void over() {
            over = true;
        }

        synchronized boolean took() {
            return took;
        }
    }
}
