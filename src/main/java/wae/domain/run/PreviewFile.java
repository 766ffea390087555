package wae.domain.run;

import java.nio.file.Path;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;

/**
 * A saved preview of a probe image.
 *
 * @param step    steps done before
 * @param probe   from 0
 * @param panel   what it shows
 * @param file    PNG
 * @param mapping how its values were made visible
 */
public record PreviewFile(long step, int probe, Panel panel, Path file, DisplayMapping mapping) {
}
