package wae.viewmodel;

import wae.domain.image.Picture;

/**
 * A sample image that comes with the workbench.
 *
 * @param name   a word or two
 * @param source reads it
 */
public record Sample(String name, TaskRunner.Work<Picture> source) {
}
