package wae.domain.decomposition;

import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Engine;
import wae.domain.network.Layer;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/** An {@link AutoEncoder} whose two halves run on a {@link NetworkEngine}. */
public final class NetworkAutoEncoder implements AutoEncoder {

    private final AutoEncoderModel model;
    private final Engine engine;
    private final RunningNetwork encoder;
    private final RunningNetwork decoder;

    private NetworkAutoEncoder(AutoEncoderModel model, Engine engine, RunningNetwork encoder, RunningNetwork decoder) {
        this.model = model;
        this.engine = engine;
        this.encoder = encoder;
        this.decoder = decoder;
    }

    /**
     * Starts both halves.
     *
     * @param threads that one run may use
     * @throws Problem if the engine cannot run one of them
     */
    public static NetworkAutoEncoder start(AutoEncoderModel model, NetworkEngine engine, int threads) throws Problem {
        RunningNetwork encoder = engine.start(model.encoder(), threads);
        try {
            return new NetworkAutoEncoder(model, engine.engine(), encoder, engine.start(model.decoder(), threads));
        } catch (Problem | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    @Override
    public SubImages encode(Planes input) {
        PictureSize size = input.size();
        if (!size.equals(size.even())) {
            throw new IllegalArgumentException("an encoder takes even sides, not " + size);
        }
        List<float[]> outputs = encoder.run(1, size, List.of(input.toArray()));
        return new SubImages(owning(outputs.get(0), size.half()), owning(outputs.get(1), size.half()));
    }

    @Override
    public Planes decode(SubImages bands) {
        PictureSize half = bands.low().size();
        List<float[]> outputs = decoder.run(1, half, List.of(bands.low().toArray(), bands.high().toArray()));
        return Planes.owning(Picture.CHANNELS, new PictureSize(2 * half.width(), 2 * half.height()), outputs.get(0));
    }

    private static Planes owning(float[] values, PictureSize size) {
        return Planes.owning((int) (values.length / size.pixels()), size, values);
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public int width() {
        TrainedNetwork network = model.encoder();
        return network.plan().layers().stream().filter(Layer.Convolution.class::isInstance)
                .map(Layer.Convolution.class::cast).filter(layer -> layer.input().equals(AutoEncoderPlans.PICTURE))
                .mapToInt(Layer.Convolution::outputs).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        encoder.close();
        decoder.close();
    }
}
