package wae.viewmodel.decompose;

import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.SubImages;
import wae.domain.image.Planes;
import wae.domain.network.Engine;

/** Counts its runs, tells when it is closed, and refuses to run after that. */
public final class ClosingAutoEncoder implements AutoEncoder {

    private final AutoEncoder inner;
    private final Runnable closed;
    private boolean isClosed;
    private int decodings;

    public ClosingAutoEncoder(AutoEncoder inner, Runnable closed) {
        this.inner = inner;
        this.closed = closed;
    }

    int decodings() {
        return decodings;
    }

    @Override
    public SubImages encode(Planes input) {
        requireOpen();
        return inner.encode(input);
    }

    @Override
    public Planes decode(SubImages bands) {
        requireOpen();
        decodings++;
        return inner.decode(bands);
    }

    @Override
    public Engine engine() {
        return inner.engine();
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public int width() {
        return inner.width();
    }

    @Override
    public void close() {
        isClosed = true;
        closed.run();
    }

    private void requireOpen() {
        if (isClosed) {
            throw new IllegalStateException("used after it was closed");
        }
    }
}
