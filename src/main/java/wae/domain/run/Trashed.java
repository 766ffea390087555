package wae.domain.run;

import java.nio.file.Path;

/**
 * A run that was thrown away and can be had back.
 *
 * @param folder where it was
 * @param kept   where it is now
 */
public record Trashed(Path folder, Path kept) {
}
