package wae.viewmodel.runs;

import wae.domain.decomposition.Panel;
import wae.viewmodel.Thumbnail;

/**
 * A saved picture of what a run made of a probe.
 *
 * @param panel   what it shows
 * @param picture as it was saved
 * @param words   how its values were made visible
 */
public record Shot(Panel panel, Thumbnail picture, String words) {
}
