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
}
