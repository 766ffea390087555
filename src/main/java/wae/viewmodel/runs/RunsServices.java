package wae.viewmodel.runs;

import wae.domain.image.PictureStore;
import wae.domain.run.RunStore;
import wae.viewmodel.FileWriter;
import wae.viewmodel.TaskRunner;

/**
 * What the Runs page works with.
 *
 * @param store    saved runs
 * @param pictures reads saved previews
 * @param writer   writes charts
 * @param files    runs reading and writing
 * @param actions  what other pages do with a run
 */
public record RunsServices(RunStore store, PictureStore pictures, FileWriter writer, TaskRunner files,
                           RunActions actions) {
}
