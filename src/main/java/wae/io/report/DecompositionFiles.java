package wae.io.report;

import java.nio.file.Path;
import wae.domain.decomposition.DecompositionReport;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.decomposition.Panel;
import wae.domain.image.PictureStore;
import wae.domain.machine.Machine;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.json.JsonFormat;

/** Decompositions as PNG files and JSON. */
public final class DecompositionFiles implements DecompositionStore {

    private final PictureStore pictures;
    private final Machine machine;

    /**
     * Files written through a picture store.
     *
     * @param machine recorded with every figure
     */
    public DecompositionFiles(PictureStore pictures, Machine machine) {
        this.pictures = pictures;
        this.machine = machine;
    }

    @Override
    public void save(DecompositionReport report, Path folder, String name) throws Problem {
        AtomicFiles.makeFolder(folder);
        DecompositionJson json = DecompositionJson.of(report, machine);
        for (Panel panel : DecompositionJson.PANELS) {
            pictures.writePng(panel.planes(report.decomposition()), json.display().get(panel.suffix()),
                    folder.resolve(name + "-" + panel.suffix() + ".png"));
        }
        JsonFormat.writeReport(json, folder.resolve(name + ".json"));
    }

    @Override
    public void saveFigures(DecompositionReport report, Path file) throws Problem {
        JsonFormat.writeReport(DecompositionJson.of(report, machine), file);
    }
}
