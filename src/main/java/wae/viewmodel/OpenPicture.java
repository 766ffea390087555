package wae.viewmodel;

import wae.domain.image.Picture;

/**
 * A picture that was opened.
 *
 * @param name    as shown, and as exported files start
 * @param picture it
 */
public record OpenPicture(String name, Picture picture) {
}
