package wae.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Draws all panels' frames together, off the JavaFX thread; of waiting requests only the newest is drawn. */
public final class FrameRenderer {

    private final Latest<List<Frame>> latest;

    /** A renderer. */
    public FrameRenderer(TaskRunner runner) {
        latest = new Latest<>(runner, Latest.Rule.FINISH);
    }

    /**
     * One panel to be drawn.
     *
     * @param raster     what
     * @param reference  what it is compared with; used as the comparison says
     * @param comparison how
     * @param viewport   which part
     * @param width      of the frame, screen pixels
     * @param height     of the frame, screen pixels
     */
    public record Request(Raster raster, Raster reference, PanelComparison comparison, Viewport viewport, int width,
                          int height) {
    }

    /**
     * A drawn panel.
     *
     * @param request what it shows
     * @param colours width x height, 0xFFRRGGBB or transparent
     */
    public record Frame(Request request, int[] colours) {
    }

    /** Draws the requests; the frames arrive together, on the JavaFX thread. */
    public void draw(List<Request> requests, Consumer<List<Frame>> screen) {
        latest.submit("", job -> {
            List<Frame> frames = new ArrayList<>();
            for (Request request : requests) {
                frames.add(new Frame(request, colours(request)));
            }
            return frames;
        }, screen::accept);
    }

    private static int[] colours(Request request) {
        int width = request.width();
        int height = request.height();
        int[] own = request.raster().draw(request.viewport(), width, height);
        if (request.comparison().needsReference()) {
            request.comparison().combine(own, request.reference().draw(request.viewport(), width, height), width);
        }
        return own;
    }
}
