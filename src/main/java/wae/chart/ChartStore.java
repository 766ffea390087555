package wae.chart;

import java.nio.file.Path;
import wae.domain.task.Problem;

/**
 * Writes charts as papers need them: white whatever theme the window has, with title, legend, axis titles and units.
 * Folders are made if need be.
 */
public interface ChartStore {

    /**
     * A vector drawing; long lines are thinned as {@link ChartSvg#thinned} says.
     *
     * @param width  in pixels
     * @param height in pixels
     * @throws Problem if the file cannot be written
     */
    void svg(Drawing drawing, int width, int height, Path file) throws Problem;

    /**
     * An image, drawn at its size and not enlarged.
     *
     * @param width  in pixels at factor 1
     * @param height in pixels at factor 1
     * @param factor so many times the pixels, printed at the same size
     * @throws Problem if the file cannot be written, or this system has no font
     */
    void png(Drawing drawing, int width, int height, int factor, Path file) throws Problem;

    /**
     * What the chart shows as a table, nothing thinned.
     *
     * @throws Problem if the file cannot be written
     */
    void csv(Drawing drawing, Path file) throws Problem;
}
