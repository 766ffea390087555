package wae.io.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.DecompositionFigures;
import wae.domain.decomposition.DecompositionReport;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.machine.Machine;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;

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
        AtomicFiles.write(file, json(report, mappings).toPrettyString() + "\n");
    }

    private ObjectNode json(DecompositionReport report, Map<Panel, DisplayMapping> mappings) {
        Decomposition decomposition = report.decomposition();
        DecompositionFigures figures = report.figures();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("picture", report.picture());
        json.put("width", decomposition.picture().size().width());
        json.put("height", decomposition.picture().size().height());
        put(json, "psnr_db", figures.psnrDb());
        put(json, "ssim", figures.ssim());
        json.put("energy_share_high", figures.energyFractionHigh());
        put(json, "psnr_without_high_db", figures.psnrWithoutHighDb());
        put(json, "high_is_worth_db", figures.psnrGainFromHighDb());
        json.put("millis", decomposition.encodeMillis() + decomposition.decodeMillis());
        json.put("encode_millis", decomposition.encodeMillis());
        json.put("decode_millis", decomposition.decodeMillis());
        json.put("millis_are", "one run without warm-up, reading and writing of files left out; not a benchmark");
        json.put("model", report.model());
        json.put("encoder_width", report.encoderWidth());
        json.put("engine", report.engine().title());
        json.put("threads", report.threads());
        json.set("display", display(mappings));
        json.set("machine", MeasurementFiles.machine(machine));
        return json;
    }

    /** shown = value x gain + offset for I_L; for signed panels blue, white, orange at mean of channels x gain = -1, 0, 1. */
    private static ObjectNode display(Map<Panel, DisplayMapping> mappings) {
        ObjectNode display = JsonNodeFactory.instance.objectNode();
        mappings.forEach((panel, mapping) -> display.putObject(panel.suffix())
                .put("kind", mapping.kind().name().toLowerCase(Locale.ROOT))
                .put("gain", mapping.gain()).put("offset", mapping.offset()));
        return display;
    }

    private static void put(ObjectNode json, String name, OptionalDouble value) {
        if (value.isPresent()) {
            json.put(name, value.getAsDouble());
        } else {
            json.putNull(name);
        }
    }
}
