package wae.domain.classification;

import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;

/** How a picture of any size reaches a classifier of one size. */
public final class PictureFit {

    private PictureFit() {
    }

    /** The largest middle part of a picture with the shape of a size, resampled to that size. */
    public static Picture fitted(Picture picture, PictureSize size, PictureResampler resampler) {
        PictureSize from = picture.size();
        if (from.equals(size)) {
            return picture;
        }
        double scale = Math.min((double) from.width() / size.width(), (double) from.height() / size.height());
        PictureSize part = new PictureSize(within(size.width() * scale, from.width()),
                within(size.height() * scale, from.height()));
        Picture cut = part.equals(from) ? picture : new Picture(picture.planes().window(
                (from.width() - part.width()) / 2, (from.height() - part.height()) / 2, part));
        return part.equals(size) ? cut : resampler.resampled(cut, size);
    }

    private static int within(double length, int most) {
        return Math.max(1, Math.min(most, (int) Math.round(length)));
    }
}
