package wae.io.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import wae.domain.decomposition.DecompositionReport;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.machine.Machine;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.json.JsonFormat;

/** Decompositions as PNG files and JSON. */
public final class DecompositionFiles implements DecompositionStore {

    private static final Panel[] WRITTEN = {Panel.LOW, Panel.HIGH, Panel.RECONSTRUCTION, Panel.DIFFERENCE};

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
        Map<Panel, DisplayMapping> mappings = new EnumMap<>(Panel.class);
        for (Panel panel : WRITTEN) {
            Planes planes = panel.planes(report.decomposition());
            DisplayMapping mapping = panel.mapping(planes);
            mappings.put(panel, mapping);
            pictures.writePng(planes, mapping, folder.resolve(name + "-" + panel.suffix() + ".png"));
        }
        write(report, mappings, folder.resolve(name + ".json"));
    }

    @Override
    public void saveFigures(DecompositionReport report, Path file) throws Problem {
        Map<Panel, DisplayMapping> mappings = new EnumMap<>(Panel.class);
        for (Panel panel : WRITTEN) {
            mappings.put(panel, panel.mapping(panel.planes(report.decomposition())));
        }
        write(report, mappings, file);
    }

    private void write(DecompositionReport report, Map<Panel, DisplayMapping> mappings, Path file) throws Problem {
        JsonFormat.writeReport(DecompositionJson.of(report, mappings, machine), file);
    }
}
