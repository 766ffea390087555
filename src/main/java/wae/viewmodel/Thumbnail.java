package wae.viewmodel;

import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;

/**
 * A small image.
 *
 * @param width   pixels
 * @param height  pixels
 * @param colours 0xFFRRGGBB, row by row
 */
public record Thumbnail(int width, int height, int[] colours) {

    /** A thumbnail as wide as its height allows, at most three times that. */
    public static Thumbnail of(Picture picture, int height) {
        PictureSize size = picture.size();
        int width = Math.max(1, Math.min(3 * height, (int) Math.round((double) height * size.width() / size.height())));
        double zoom = Math.max((double) width / size.width(), (double) height / size.height());
        Viewport whole = new Viewport(zoom, size.width() / 2.0, size.height() / 2.0);
        return new Thumbnail(width, height, new Raster(picture.planes(), DisplayMapping.PICTURE, 1)
                .draw(whole, width, height));
    }
}
