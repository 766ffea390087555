package wae.domain.pruning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Taylor pruning (Molchanov, Tyree, Karras, Aila, Kautz, ICLR 2017, arXiv 1611.06440): of all channels of all layers,
 * those go whose criterion is least. The criterion of a channel is the absolute value of the mean over positions of
 * activation x gradient, averaged over examples; each layer's criteria are divided by their L2 norm before they are
 * ranked together.
 */
public final class TaylorSelection {

    private TaylorSelection() {
    }

    /**
     * Drops the least channels of the whole network.
     *
     * @param criteria of every channel of every prunable layer, not normalised, 0 or more
     * @param dropped  number of channels to drop, "a few at a time"; each layer keeps at least one, so fewer may go
     */
    public static KeptChannels select(Map<String, double[]> criteria, int dropped) {
        List<Candidate> ranking = new ArrayList<>();
        Map<String, List<Integer>> kept = new LinkedHashMap<>();
        criteria.forEach((layer, values) -> {
            double[] normalised = normalised(values);
            for (int channel = 0; channel < values.length; channel++) {
                ranking.add(new Candidate(layer, channel, normalised[channel]));
            }
            kept.put(layer, new ArrayList<>(IntStream.range(0, values.length).boxed().toList()));
        });
        ranking.sort(Comparator.comparingDouble(Candidate::criterion));
        int gone = 0;
        for (Candidate candidate : ranking) {
            List<Integer> left = kept.get(candidate.layer());
            if (gone < dropped && left.size() > 1) {
                left.remove((Integer) candidate.channel());
                gone++;
            }
        }
        return new KeptChannels(kept);
    }

    /** Divided by the L2 norm; unchanged where that is 0. A criterion that is no number counts as 0. */
    static double[] normalised(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += Double.isFinite(value) ? value * value : 0;
        }
        double norm = squares == 0 ? 1 : Math.sqrt(squares);
        double[] normalised = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            normalised[i] = Double.isFinite(values[i]) ? values[i] / norm : 0;
        }
        return normalised;
    }

    private record Candidate(String layer, int channel, double criterion) {
    }
}
