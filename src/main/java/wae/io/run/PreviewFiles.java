package wae.io.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.chart.Png;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.Panel;
import wae.domain.image.DisplayMapping;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.image.Planes;
import wae.domain.run.Preview;
import wae.domain.run.PreviewFile;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.file.GuardedFolder;
import wae.io.json.EmptyIfMissing;
import wae.io.json.JsonFormat;

/**
 * Saved previews of the probes: {@code previews/probe-1.png} is the first probe itself,
 * {@code previews/step-000000120-probe-1-low.png} and so on what was made of it after 120 steps, and
 * {@code previews/previews.json} lists them with how values were made visible.
 */
final class PreviewFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewFiles.class);
    /** Of a run. */
    static final String FOLDER = "previews";

    private static final String INDEX = "previews.json";
    private static final List<Panel> PANELS = List.of(Panel.LOW, Panel.HIGH, Panel.RECONSTRUCTION);
    private static final Pattern NAME = Pattern.compile("step-\\d{9,18}-probe-\\d{1,3}-[a-z]{1,20}\\.png");
    private static final Pattern PROBE_NAME = Pattern.compile("probe-\\d{1,3}\\.png");
    private static final JsonFormat<Entry[]> FORMAT = new JsonFormat<>(Entry[].class, 16L << 20);
    private static final int MAX_PROBES = 100;
    private static final int DOTS_PER_METRE = 2835; // 72 per inch

    private final GuardedFolder folder;

    PreviewFiles(Path run) {
        this.folder = GuardedFolder.of(run).folder(FOLDER);
    }

    /** One preview in the list, field by field; {@code probe} counts from 1. */
    private record Entry(long step, int probe, String panel, String file, String kind, double gain, double offset,
                         @EmptyIfMissing String shown) {

        DisplayMapping mapping() {
            boolean signed = kind.equals(SettingsJson.word(DisplayMapping.Kind.SIGNED));
            return new DisplayMapping(signed ? DisplayMapping.Kind.SIGNED : DisplayMapping.Kind.COLOUR,
                    Math.min(DisplayMapping.LARGEST_GAIN, gain), offset);
        }
    }

    /** A saved image. */
    record Saved(Panel panel, int probe, byte[] png, int width, int height) {
    }

    void writeProbes(List<Picture> probes) throws Problem {
        folder.make();
        for (int i = 0; i < probes.size(); i++) {
            AtomicFiles.write(folder.file(probeName(i)), png(probes.get(i).planes(), DisplayMapping.PICTURE));
        }
    }

    List<Picture> probes(PictureStore pictures) throws Problem {
        List<Picture> probes = new ArrayList<>();
        for (int i = 0; i < MAX_PROBES && folder.has(probeName(i)); i++) {
            probes.add(pictures.read(folder.file(probeName(i))));
        }
        return probes;
    }

    private static String probeName(int index) {
        return "probe-" + (index + 1) + ".png";
    }

    /** Pictures first, then the list that names them. */
    List<Saved> write(Preview preview) throws Problem {
        List<Entry> index = index();
        List<Saved> saved = new ArrayList<>();
        for (int probe = 0; probe < preview.probes().size(); probe++) {
            Decomposition decomposition = preview.probes().get(probe);
            for (Panel panel : PANELS) {
                Planes planes = panel.planes(decomposition);
                DisplayMapping mapping = panel.mapping(planes);
                byte[] png = png(planes, mapping);
                String name = String.format("step-%09d-probe-%d-%s.png", preview.step(), probe + 1, panel.suffix());
                AtomicFiles.writeUnforced(folder.file(name), png);
                index.add(new Entry(preview.step(), probe + 1, panel.suffix(), name, SettingsJson.word(mapping.kind()),
                        mapping.gain(), mapping.offset(), mapping.legend()));
                saved.add(new Saved(panel, probe, png, planes.width(), planes.height()));
            }
        }
        AtomicFiles.writeUnforced(folder.file(INDEX), FORMAT.bytes(index.toArray(Entry[]::new)));
        return saved;
    }

    private static byte[] png(Planes planes, DisplayMapping mapping) {
        int[] rgb = new int[planes.width() * planes.height()];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = mapping.argb(planes, i);
        }
        return Png.encode(rgb, planes.width(), DOTS_PER_METRE);
    }

    /** All that a run has. */
    static void requireOrdinary(GuardedFolder run) throws Problem {
        run.folder(FOLDER).files(name -> name.equals(INDEX) || NAME.matcher(name).matches()
                || PROBE_NAME.matcher(name).matches());
    }

    /** Deletes what was saved after a step. */
    void cut(long step) throws Problem {
        List<Entry> left = new ArrayList<>();
        for (Entry entry : index()) {
            if (entry.step() <= step) {
                left.add(entry);
            } else if (NAME.matcher(entry.file()).matches()) {
                folder.delete(entry.file());
            }
        }
        if (Files.isDirectory(folder.path())) {
            FORMAT.write(left.toArray(Entry[]::new), folder.file(INDEX));
        }
    }

    /** In the order of steps, probes, panels. */
    List<PreviewFile> list() throws Problem {
        List<PreviewFile> files = new ArrayList<>();
        for (Entry entry : index()) {
            Optional<Panel> panel = Stream.of(Panel.values()).filter(one -> one.suffix().equals(entry.panel())).findFirst();
            if (panel.isPresent() && NAME.matcher(entry.file()).matches() && entry.gain() > 0) {
                files.add(new PreviewFile(entry.step(), entry.probe() - 1, panel.get(), folder.file(entry.file()),
                        entry.mapping()));
            }
        }
        files.addAll(originals(files));
        files.sort(Comparator.comparingLong(PreviewFile::step).thenComparingInt(PreviewFile::probe)
                .thenComparing(PreviewFile::panel));
        return files;
    }

    /** The probe itself belongs to each of its previews, and is there once. */
    private List<PreviewFile> originals(List<PreviewFile> previews) throws Problem {
        List<PreviewFile> originals = new ArrayList<>();
        for (PreviewFile low : previews) {
            if (low.panel() == Panel.LOW && folder.has(probeName(low.probe()))) {
                originals.add(new PreviewFile(low.step(), low.probe(), Panel.ORIGINAL, folder.file(probeName(low.probe())),
                        DisplayMapping.PICTURE));
            }
        }
        return originals;
    }

    /** The list; what cannot be understood counts as none: a list is not worth failing for. */
    private List<Entry> index() throws Problem {
        Optional<Path> file = folder.existing(INDEX);
        try {
            return new ArrayList<>(file.isPresent() ? List.of(FORMAT.read(file.get())) : List.of());
        } catch (IllegalArgumentException e) {
            LOG.warn("the list of previews could not be read", e);
            return new ArrayList<>();
        }
    }
}
