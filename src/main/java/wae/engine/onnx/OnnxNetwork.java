package wae.engine.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import wae.domain.image.PictureSize;
import wae.domain.network.RunningNetwork;
import wae.domain.task.CancelledException;

/** A network in an ONNX Runtime session. */
final class OnnxNetwork implements RunningNetwork {

    private final String name;
    private final List<InputSlot> inputs;
    private final List<OutputSlot> outputs;
    private final OrtEnvironment environment;
    private final OrtSession session;
    /** Runs share it, closing takes it for itself: a session must not go while it runs. */
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    /** The last run's inputs, for the next run of the same size; whoever runs takes them out. */
    private final AtomicReference<InputTensors> spare = new AtomicReference<>();
    private final Set<String> asked;
    private final TimeLimit limit;
    private boolean closed;

    /**
     * A session that is ready to run.
     *
     * @param name    of the network, for messages
     * @param inputs  in the order in which a run is given them
     * @param outputs in the order in which a run gives them; others are not computed where that can be helped
     */
    OnnxNetwork(String name, List<InputSlot> inputs, List<OutputSlot> outputs, OrtEnvironment environment,
                OrtSession session) {
        this(name, inputs, outputs, environment, session, TimeLimit.NONE);
    }

    /** The same under a limit. */
    OnnxNetwork(String name, List<InputSlot> inputs, List<OutputSlot> outputs, OrtEnvironment environment,
                OrtSession session, TimeLimit limit) {
        this.limit = limit;
        this.name = name;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        this.asked = outputs.stream().map(OutputSlot::name).collect(Collectors.toUnmodifiableSet());
        this.environment = environment;
        this.session = session;
    }

    @Override
    public List<float[]> run(int batch, PictureSize size, List<float[]> values) {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(name + " is closed");
            }
            return NativeCalls.make(() -> runHere(batch, size, values));
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed while running " + name + ": " + e.getMessage(), e);
        } finally {
            open.readLock().unlock();
        }
    }

    private List<float[]> runHere(int batch, PictureSize size, List<float[]> values) throws OrtException {
        InputTensors tensors = null;
        try {
            tensors = tensors(batch, size);
            tensors.fill(values);
            try (OrtSession.Result result = limit.run(session, tensors.byName(), asked, batch)) {
                List<float[]> given = new ArrayList<>();
                for (OutputSlot output : outputs) {
                    given.add(output.values(result.get(output.name()).orElseThrow(), batch));
                }
                return given;
            }
        } finally {
            close(spare.getAndSet(tensors));
        }
    }

    private InputTensors tensors(int batch, PictureSize size) throws OrtException {
        InputTensors last = spare.getAndSet(null);
        if (last != null && last.isFor(batch, size)) {
            return last;
        }
        close(last);
        return new InputTensors(environment, inputs, batch, size);
    }

    private static void close(InputTensors tensors) {
        if (tensors != null) {
            tensors.close();
        }
    }

    /** Waits for the runs under way. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                NativeCalls.make(this::closeHere);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not close " + name, e);
        } catch (CancelledException e) {
            // the process is ending, and its memory with it
        } finally {
            open.writeLock().unlock();
        }
    }

    private Void closeHere() throws OrtException {
        close(spare.getAndSet(null));
        session.close();
        return null;
    }
}
