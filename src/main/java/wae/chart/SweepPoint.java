package wae.chart;

/**
 * One system under one batch size and one number of threads.
 *
 * @param system     name
 * @param role       its colour
 * @param threads    of one run
 * @param batch      images per run
 * @param perPicture median latency per image, ms
 * @param speedUp    over the first system in the same cell
 */
public record SweepPoint(String system, Role role, int threads, int batch, double perPicture, double speedUp) {

    /** Throughput, images/s. */
    double perSecond() {
        return 1000 / perPicture;
    }
}
