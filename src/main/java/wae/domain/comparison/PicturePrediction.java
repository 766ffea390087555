package wae.domain.comparison;

import wae.domain.classification.Prediction;
import wae.domain.image.PictureSize;

/**
 * What a classifier said of a picture.
 *
 * @param picture name of its file
 * @param size    of the picture before it was fitted
 * @param prediction of each branch
 * @param millis  of the run, with the encoder, without reading and fitting the picture
 */
public record PicturePrediction(String picture, PictureSize size, Prediction prediction, double millis) {
}
