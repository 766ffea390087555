package wae.domain.run;

import java.nio.file.Path;

/**
 * A run that was moved to the trash and can be restored.
 *
 * @param folder where it was
 * @param inTrashwhere it is now
 */
public record Trashed(Path folder, Path inTrash) {
}
