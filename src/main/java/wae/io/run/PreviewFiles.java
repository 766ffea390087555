package wae.io.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wae.chart.Png;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.task.Problem;
import wae.domain.run.Preview;
import wae.domain.run.PreviewFile;
import wae.io.file.AtomicFiles;
import wae.io.file.FileProblems;

/**
 * Saved looks at the probes: {@code previews/probe-1.png} is the first probe itself,
 * {@code previews/step-000000120-probe-1-low.png} and so on what was made of it after 120 steps, and
 * {@code previews/previews.json} lists them with how values were made visible.
 */
final class PreviewFiles {

    private static final String INDEX = "previews.json";
    private static final List<Panel> PANELS = List.of(Panel.LOW, Panel.HIGH, Panel.RECONSTRUCTION);
    private static final Pattern NAME = Pattern.compile("step-\\d{9,18}-probe-\\d{1,3}-[a-z]{1,20}\\.png");
    private static final long MAX_BYTES = 16L << 20;
    private static final int MAX_PROBES = 100;
    private static final int DOTS_PER_METRE = 2835; // 72 per inch

    private final Path folder;

    PreviewFiles(Path run) {
        this.folder = run.resolve("previews");
    }

    /** A saved picture. */
    record Saved(Panel panel, int probe, byte[] png, int width, int height) {
    }

    void writeProbes(List<Picture> probes) throws Problem {
        AtomicFiles.makeFolder(folder);
        for (int i = 0; i < probes.size(); i++) {
            AtomicFiles.write(probeFile(i), png(probes.get(i).planes(), DisplayMapping.PICTURE));
        }
    }

    List<Picture> probes(PictureStore pictures) throws Problem {
        List<Picture> probes = new ArrayList<>();
        while (probes.size() < MAX_PROBES && Files.exists(probeFile(probes.size()))) {
            probes.add(pictures.read(probeFile(probes.size())));
        }
        return probes;
    }

    private Path probeFile(int index) {
        return folder.resolve("probe-" + (index + 1) + ".png");
    }

    /** Pictures first, then the list that names them. */
    List<Saved> write(Preview preview) throws Problem {
        ArrayNode index = index();
        List<Saved> saved = new ArrayList<>();
        for (int probe = 0; probe < preview.probes().size(); probe++) {
            Decomposition decomposition = preview.probes().get(probe);
            for (Panel panel : PANELS) {
                Planes planes = panel.planes(decomposition);
                DisplayMapping mapping = panel.mapping(planes);
                byte[] png = png(planes, mapping);
                String name = String.format("step-%09d-probe-%d-%s.png", preview.step(), probe + 1, panel.suffix());
                AtomicFiles.writeUnforced(folder.resolve(name), png);
                index.addObject().put("step", preview.step()).put("probe", probe + 1).put("panel", panel.suffix())
                        .put("file", name).put("kind", SettingsJson.word(mapping.kind())).put("gain", mapping.gain())
                        .put("offset", mapping.offset()).put("shown", mapping.legend());
                saved.add(new Saved(panel, probe, png, planes.width(), planes.height()));
            }
        }
        AtomicFiles.writeUnforced(folder.resolve(INDEX), bytes(index));
        return saved;
    }

    private static byte[] bytes(JsonNode json) {
        return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Planes planes, DisplayMapping mapping) {
        int[] rgb = new int[planes.width() * planes.height()];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = mapping.argb(planes, i);
        }
        return Png.encode(rgb, planes.width(), DOTS_PER_METRE);
    }

    /** Forgets what was saved after a step. */
    void cut(long step) throws Problem {
        ArrayNode kept = RunJson.MAPPER.createArrayNode();
        for (JsonNode entry : index()) {
            if (entry.path("step").asLong() <= step) {
                kept.add(entry);
            } else {
                delete(entry.path("file").asText());
            }
        }
        if (Files.isDirectory(folder)) {
            AtomicFiles.write(folder.resolve(INDEX), bytes(kept));
        }
    }

    private void delete(String name) throws Problem {
        if (NAME.matcher(name).matches()) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                throw FileProblems.writing(folder.resolve(name), e);
            }
        }
    }

    /** In the order of steps, probes, panels. */
    List<PreviewFile> list() throws Problem {
        List<PreviewFile> files = new ArrayList<>();
        for (JsonNode entry : index()) {
            String name = entry.path("file").asText();
            Stream.of(Panel.values()).filter(panel -> panel.suffix().equals(entry.path("panel").asText())).findFirst()
                    .filter(panel -> NAME.matcher(name).matches() && entry.path("gain").asDouble() > 0)
                    .ifPresent(panel -> files.add(new PreviewFile(entry.path("step").asLong(),
                            entry.path("probe").asInt() - 1, panel, folder.resolve(name), mapping(entry))));
        }
        files.addAll(originals(files));
        files.sort(Comparator.comparingLong(PreviewFile::step).thenComparingInt(PreviewFile::probe)
                .thenComparing(PreviewFile::panel));
        return files;
    }

    /** The probe itself belongs to every look at it, and is there once. */
    private List<PreviewFile> originals(List<PreviewFile> looks) {
        return looks.stream().filter(look -> look.panel() == Panel.LOW && Files.exists(probeFile(look.probe())))
                .map(look -> new PreviewFile(look.step(), look.probe(), Panel.ORIGINAL, probeFile(look.probe()),
                        DisplayMapping.PICTURE)).toList();
    }

    private static DisplayMapping mapping(JsonNode entry) {
        boolean signed = entry.path("kind").asText().equals(SettingsJson.word(DisplayMapping.Kind.SIGNED));
        return new DisplayMapping(signed ? DisplayMapping.Kind.SIGNED : DisplayMapping.Kind.COLOUR,
                Math.min(DisplayMapping.LARGEST_GAIN, entry.path("gain").asDouble()), entry.path("offset").asDouble());
    }

    private ArrayNode index() throws Problem {
        Path file = folder.resolve(INDEX);
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
                    && RunJson.MAPPER.readTree(Files.readAllBytes(file)) instanceof ArrayNode list) {
                return list;
            }
        } catch (JsonProcessingException e) {
            return RunJson.MAPPER.createArrayNode(); // a list is not worth failing for
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
        return RunJson.MAPPER.createArrayNode();
    }
}
