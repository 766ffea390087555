package wae.domain.training;

import java.util.List;

/** Everything that decides how a run trains, whatever its stage; the data apart. */
public sealed interface TrainingSettings permits AutoEncoderSettings, ClassifierSettings {

    /** What is trained. */
    Stage stage();

    /** Mini-batches in all. */
    long steps();

    /** Pictures or patches in one. */
    int batch();

    /** Of the weights, the data's order and everything else that is random. */
    long seed();

    /** The rate of a step, from 0. */
    double learningRate(long step);

    /** What is measured at every step, in the order of files and charts. */
    List<Metric> metrics();

    /** What is measured now and then behind a step, on pictures that are not trained on, in the order of files. */
    List<Metric> validationMetrics();

    /** The one of {@link #validationMetrics} that says which state of a run is its best. */
    Metric decidingMetric();

    /** Steps between two validations; 0 for once a pass over the data. */
    long validateEvery();

    /** Weight of the energy loss (mean square of I_H) against the reconstruction loss (mean squared error). */
    double lambda();

    /** Whether encoder and decoder change, so that it is worth looking at what they do again and again. */
    default boolean seesProbes() {
        return validationMetrics().containsAll(Metric.OF_PROBES);
    }
}
