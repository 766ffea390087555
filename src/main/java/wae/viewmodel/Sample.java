package wae.viewmodel;

import wae.domain.image.Picture;

/**
 * A picture that the workbench brings along.
 *
 * @param name   a word or two
 * @param source reads it
 */
public record Sample(String name, TaskRunner.Work<Picture> source) {
}
