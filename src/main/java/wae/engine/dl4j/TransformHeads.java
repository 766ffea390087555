package wae.engine.dl4j;

import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.training.Metric;

/** The transform loss in a graph: the reconstruction's head and I_H's; one on I_L measures and weighs nothing. */
final class TransformHeads {

    private static final String RECONSTRUCTION = "reconstruction-loss";
    private static final String ENERGY = "energy-loss";
    private static final String LOW_ENERGY = "low-energy";
    /** The heads' vertices, in the order of {@link #labels}. */
    static final List<String> ALL = List.of(RECONSTRUCTION, ENERGY, LOW_ENERGY);

    private final double lambda;
    private final INDArray zeros;

    /** @param size of the pictures */
    TransformHeads(double lambda, int batch, PictureSize size) {
        this.lambda = lambda;
        this.zeros = Nd4j.zeros(batch, Picture.CHANNELS, size.half().height(), size.half().width());
    }

    /**
     * Puts the heads into a graph.
     *
     * @param weight         of the transform loss in the total
     * @param reconstruction vertex of the reconstruction
     * @param low            vertex of I_L
     * @param high           vertex of I_H
     */
    void add(GraphBuilder graph, double weight, String reconstruction, String low, String high) {
        graph.addLayer(RECONSTRUCTION, new MeanSquareLoss(weight), reconstruction);
        graph.addLayer(ENERGY, new MeanSquareLoss(weight * lambda), high);
        graph.addLayer(LOW_ENERGY, new MeanSquareLoss(0), low);
    }

    List<INDArray> labels(INDArray pictures) {
        return List.of(pictures, zeros, zeros);
    }

    /** Adds what the newest step measured. @return the transform loss */
    double measure(ComputationGraph graph, Map<Metric, Double> figures) {
        double reconstruction = head(graph, RECONSTRUCTION).meanSquare();
        double energy = head(graph, ENERGY).meanSquare();
        double transform = reconstruction + lambda * energy;
        figures.put(Metric.RECONSTRUCTION_LOSS, reconstruction);
        figures.put(Metric.ENERGY_LOSS, energy);
        figures.put(Metric.TRANSFORM_LOSS, transform);
        figures.put(Metric.ENERGY_FRACTION, fraction(head(graph, LOW_ENERGY).squares(), head(graph, ENERGY).squares()));
        return transform;
    }

    /** Mean over the pictures of I_H's fraction of the energy of both channels; 0 where there is none. */
    private static double fraction(double[] low, double[] high) {
        double sum = 0;
        for (int i = 0; i < high.length; i++) {
            sum += high[i] == 0 ? 0 : high[i] / (low[i] + high[i]);
        }
        return sum / high.length;
    }

    private static MeanSquareHead head(ComputationGraph graph, String name) {
        return (MeanSquareHead) graph.getLayer(name);
    }
}
