package wae.viewmodel.runs;

import wae.domain.image.PictureStore;
import wae.domain.run.RunStore;
import wae.viewmodel.FileWriter;
import wae.viewmodel.TaskRunner;

/**
 * What the screen of runs works with.
 *
 * @param store    keeps runs
 * @param pictures reads saved looks at probes
 * @param writer   writes charts and tables
 * @param files    runs reading and writing
 * @param ways     what other places do with a run
 */
public record RunsServices(RunStore store, PictureStore pictures, FileWriter writer, TaskRunner files, RunActions ways) {
}
