package wae.domain.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.RunTooLongException;
import wae.domain.network.RunningNetwork;
import wae.domain.task.Problem;

/**
 * An external network, given pictures and giving a row of numbers for each. Where it takes a fixed number of pictures at
 * once, it runs as often as needed, the last time filled up with the last picture. For one thread at a time.
 */
final class ExternalNetwork implements AutoCloseable {

    private final String name;
    private final PictureSize size;
    private final InputConvention convention;
    private final PixelLayout shown;
    private final OptionalInt fixed;
    private final RunningNetwork network;
    private final PictureResampler resampler;
    private List<float[]> inputs = List.of();
    private List<float[]> outputs = List.of();
    private int pictures;
    private int batch;

    /** @param network the model on its engine; closed along with this */
    ExternalNetwork(ExternalModel model, PictureSize size, InputConvention convention, RunningNetwork network,
                    PictureResampler resampler) {
        this.name = model.name();
        this.size = size;
        this.convention = convention;
        this.shown = model.layout();
        this.fixed = model.batch();
        this.network = network;
        this.resampler = resampler;
    }

    String name() {
        return name;
    }

    PictureSize size() {
        return size;
    }

    void prepare(List<Picture> given) {
        int one = Math.toIntExact(Picture.CHANNELS * size.pixels());
        pictures = given.size();
        batch = fixed.orElse(pictures);
        inputs = new ArrayList<>();
        for (int from = 0; from < pictures; from += batch) {
            float[] input = new float[Math.multiplyExact(batch, one)];
            for (int i = 0; i < batch; i++) {
                if (from + i < pictures) {
                    convention.put(PictureFit.fitted(given.get(from + i), size, resampler), shown, input, i * one);
                } else {
                    System.arraycopy(input, (i - 1) * one, input, i * one, one);
                }
            }
            inputs.add(input);
        }
    }

    void run() throws Problem {
        try {
            List<float[]> given = new ArrayList<>();
            for (float[] input : inputs) {
                given.add(network.run(batch, size, List.of(input)).get(0));
            }
            outputs = given;
        } catch (RunTooLongException e) {
            throw new Problem(name + " was stopped after " + e.seconds() + " s: a loop in its graph may never end.", e);
        } catch (IllegalStateException e) {
            throw new Problem(name + " failed while it ran on " + (batch > 1 ? batch + " images of " + size
                    + " at once; does it take more than one?" : "an image of " + size + "; does it take it like this?"), e);
        }
    }

    /** What the last run gave for each picture. @throws Problem if that cannot be told apart */
    List<float[]> rows() throws Problem {
        List<float[]> rows = new ArrayList<>();
        for (float[] output : outputs) {
            if (output.length == 0 || output.length % batch != 0) {
                throw new Problem(name + " gives " + output.length + " numbers for " + batch
                        + " images: that is no score for each class.");
            }
            int classes = output.length / batch;
            IntStream.range(0, batch).limit(pictures - rows.size()).forEach(i ->
                    rows.add(Arrays.copyOfRange(output, i * classes, (i + 1) * classes)));
        }
        return rows;
    }

    /** What it gives for a few pictures that are the same every time: black, grey, and noise. */
    List<float[]> probe() throws Problem {
        Random random = new Random(1);
        List<float[]> rows = new ArrayList<>();
        for (Picture picture : List.of(new Picture(Planes.constant(Picture.CHANNELS, size, 0)),
                new Picture(Planes.constant(Picture.CHANNELS, size, 0.5f)),
                new Picture(Planes.constant(Picture.CHANNELS, size, 0).map(value -> random.nextFloat())))) {
            prepare(List.of(picture)); // one by one: some graphs have a batch of one built in
            run();
            rows.addAll(rows());
        }
        return rows;
    }

    @Override
    public void close() {
        network.close();
    }
}
