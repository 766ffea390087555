package wae.io.chart;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import wae.chart.ChartStore;
import wae.chart.ChartSvg;
import wae.chart.Drawing;
import wae.chart.Png;
import wae.chart.Sheet;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;

/** Charts on disk; needs no display. */
public final class ChartFiles implements ChartStore {

    /** 96 dots per inch. */
    private static final double DOTS_PER_METRE = 96 / 0.0254;

    @Override
    public void svg(Drawing drawing, int width, int height, Path file) throws Problem {
        write(file, ChartSvg.thinned(drawing, width, height).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void csv(Drawing drawing, Path file) throws Problem {
        write(file, drawing.data().get().csv().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void png(Drawing drawing, int width, int height, int factor, Path file) throws Problem {
        BufferedImage page = new BufferedImage(width * factor, height * factor, BufferedImage.TYPE_INT_RGB);
        try {
            AwtPen pen = new AwtPen(page, factor);
            Sheet.draw(drawing, pen, width, height);
            pen.close();
        } catch (InternalError | NoClassDefFoundError e) {
            throw new Problem("This system has no font to draw charts with; SVG needs none.", e); // as in bare containers
        }
        int[] rgb = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        write(file, Png.encode(rgb, page.getWidth(), (int) Math.round(DOTS_PER_METRE * factor)));
    }

    private static void write(Path file, byte[] bytes) throws Problem {
        AtomicFiles.makeFolder(file.toAbsolutePath().getParent());
        AtomicFiles.write(file, bytes);
    }
}
