package wae.viewmodel;

import wae.domain.image.Picture;

/**
 * An image that was opened.
 *
 * @param name    as shown, and at the start of the names of exported files
 * @param picture its pixels
 */
public record OpenPicture(String name, Picture picture) {
}
