package wae.domain.pruning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * ThiNet's choice (Luo, Wu, Lin, ICCV 2017, arXiv 1707.06342): the channels whose removal changes the next layer's
 * output least. The next layer's output at a sampled place is a sum of one contribution from each channel; greedily,
 * the channel is dropped next that keeps the sum of squares, over samples, of all that is dropped least.
 */
public final class ThiNetSelection {

    /**
     * Added to the diagonal of the least-squares system, relative to its mean, so that equal channels do not make it
     * singular.
     */
    private static final double RIDGE = 1e-6;

    private final int channels;
    private final double[][] products;
    private long samples;

    /** A choice among a number of channels, nothing sampled yet. */
    public ThiNetSelection(int channels) {
        this.channels = channels;
        this.products = new double[channels][channels];
    }

    /** Takes in one sampled place: what each channel contributes to the next layer's output there. */
    public void add(double[] contributions) {
        if (contributions.length != channels) {
            throw new IllegalArgumentException(contributions.length + " contributions do not go with " + channels
                    + " channels");
        }
        samples++;
        for (int i = 0; i < channels; i++) {
            double own = contributions[i];
            for (int j = 0; own != 0 && j < channels; j++) {
                products[i][j] += own * contributions[j];
            }
        }
    }

    /**
     * The channels to keep.
     *
     * @param kept how many, 1 to all
     * @return which, rising; how the next layer's weights on them are best scaled; what error remains
     */
    public Selection select(int kept) {
        if (kept < 1 || kept > channels) {
            throw new IllegalArgumentException("of " + channels + " channels " + kept + " cannot be kept");
        }
        boolean[] dropped = new boolean[channels];
        double[] withDropped = new double[channels]; // product of each channel with the sum of the dropped ones
        for (int count = channels; count > kept; count--) {
            int least = least(dropped, withDropped);
            dropped[least] = true;
            for (int i = 0; i < channels; i++) {
                withDropped[i] += products[i][least];
            }
        }
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            if (!dropped[i]) {
                left.add(i);
            }
        }
        return new Selection(List.copyOf(left), scaling(left), droppedFraction(dropped, withDropped), samples);
    }

    private int least(boolean[] dropped, double[] withDropped) {
        int least = -1;
        double minChange = Double.POSITIVE_INFINITY;
        for (int i = 0; i < channels; i++) {
            double change = 2 * withDropped[i] + products[i][i];
            if (!dropped[i] && (least < 0 || change < minChange)) {
                least = i;
                minChange = change;
            }
        }
        return least;
    }

    private double droppedFraction(boolean[] dropped, double[] withDropped) {
        double change = 0;
        double all = 0;
        for (int i = 0; i < channels; i++) {
            change += dropped[i] ? withDropped[i] : 0;
            all += Arrays.stream(products[i]).sum();
        }
        return all <= 0 ? 0 : Math.max(0, change / all);
    }

    /** Least squares: the factors on the kept contributions with which they come closest to the whole sum. */
    private List<Double> scaling(List<Integer> left) {
        int n = left.size();
        double[][] system = new double[n][n];
        double[] target = new double[n];
        double trace = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system[i][j] = products[left.get(i)][left.get(j)];
            }
            target[i] = Arrays.stream(products[left.get(i)]).sum();
            trace += system[i][i];
        }
        if (trace == 0) {
            return Collections.nCopies(n, 1.0);
        }
        double ridge = RIDGE * trace / n;
        for (int i = 0; i < n; i++) {
            system[i][i] += ridge;
            target[i] += ridge; // a channel that never contributes keeps factor 1
        }
        return Arrays.stream(Cholesky.solve(system, target)).boxed().toList();
    }

    /**
     * What was chosen.
     *
     * @param kept         channels, rising
     * @param scaling      factor for the next layer's weights on each kept channel
     * @param droppedFraction sum of squares of what is dropped over that of the whole sum, before scaling
     * @param samples      number of places it rests on
     */
    public record Selection(List<Integer> kept, List<Double> scaling, double droppedFraction, long samples) {
    }
}
