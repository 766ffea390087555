package wae.chart;

/**
 * One system under one batch and one number of threads.
 *
 * @param system     name
 * @param role       its colour
 * @param threads    that one run might use
 * @param batch      pictures in one run
 * @param perPicture median time for one picture, ms
 * @param speedUp    over the first system in the same cell
 */
public record SweepPoint(String system, Role role, int threads, int batch, double perPicture, double speedUp) {

    /** Pictures in a second. */
    double perSecond() {
        return 1000 / perPicture;
    }
}
