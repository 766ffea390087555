package wae.domain.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.domain.decomposition.AutoEncoderModel;
import wae.domain.decomposition.Decomposer;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.Gains;
import wae.domain.decomposition.NetworkAutoEncoder;
import wae.domain.image.Picture;
import wae.domain.image.Planes;
import wae.domain.network.NetworkEngine;
import wae.domain.quality.Psnr;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.TrainingState;

/**
 * The probes split by a state of a training, and what that measures.
 *
 * @param preview what is seen
 * @param figures {@link Metric#OF_PROBES}; PSNR is left out where a reconstruction is exact
 */
public record ProbePreview(Preview preview, Map<Metric, Double> figures) {

    /**
     * Looks.
     *
     * @param lambda weight of the energy loss
     * @return nothing, where there is no probe or the state has no encoder and decoder
     */
    public static Optional<ProbePreview> at(TrainingState state, List<Picture> probes, double lambda, NetworkEngine engine,
            int threads) throws Problem {
        Optional<AutoEncoderModel> model = model(state);
        if (model.isEmpty() || probes.isEmpty()) {
            return Optional.empty();
        }
        try (NetworkAutoEncoder autoEncoder = NetworkAutoEncoder.start(model.get(), engine, threads)) {
            Decomposer decomposer = new Decomposer(autoEncoder);
            Means means = new Means(lambda);
            List<Decomposition> seen = new ArrayList<>();
            for (Picture probe : probes) {
                Decomposition decomposition = decomposer.decompose(probe, Monitor.NONE);
                means.add(decomposition, decomposer.reconstruct(decomposition, Gains.LOW_ONLY, Monitor.NONE));
                seen.add(decomposition);
            }
            return Optional.of(new ProbePreview(new Preview(state.step(), seen), means.figures()));
        }
    }

    private static Optional<AutoEncoderModel> model(TrainingState state) {
        return state.encoder().flatMap(encoder -> Optional.ofNullable(state.networks().get(TrainingState.DECODER))
                .map(decoder -> new AutoEncoderModel("training", encoder, decoder)));
    }

    /** Means over the probes. */
    private static final class Means {

        private final double lambda;
        private final Map<Metric, List<Double>> values = new EnumMap<>(Metric.class);

        Means(double lambda) {
            this.lambda = lambda;
        }

        void add(Decomposition decomposition, Picture withoutHigh) {
            Picture picture = decomposition.picture();
            Psnr.of(picture, decomposition.reconstruction()).ifPresent(psnr -> add(Metric.PROBE_PSNR, psnr));
            Psnr.of(picture, withoutHigh).ifPresent(psnr -> add(Metric.PROBE_PSNR_WITHOUT_HIGH, psnr));
            add(Metric.PROBE_LOSS, meanSquare(decomposition.difference()) + lambda * meanSquare(decomposition.bands().high()));
        }

        private void add(Metric metric, double value) {
            values.computeIfAbsent(metric, key -> new ArrayList<>()).add(value);
        }

        private static double meanSquare(Planes planes) {
            return planes.sumOfSquares() / planes.count();
        }

        Map<Metric, Double> figures() {
            Map<Metric, Double> means = new EnumMap<>(Metric.class);
            values.forEach((metric, list) -> means.put(metric,
                    list.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
            return means;
        }
    }
}
