package wae;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wae.cli.fuzz.FuzzTarget;
import wae.domain.network.Engine;
import wae.domain.run.PreviewFile;
import wae.domain.run.RunStore;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.io.settings.JsonSettingsStore;

/** Every reader of files that is worth fuzzing, made of the components that the program itself uses. */
final class FuzzTargets {

    private static final List<String> IMAGES = List.of("png", "jpg", "gif", "bmp", "tif", "webp");

    private FuzzTargets() {
    }

    /** Something that reads, and may refuse. */
    @FunctionalInterface
    private interface Step {
        void run() throws Problem;
    }

    static List<FuzzTarget> of(Components components) {
        List<FuzzTarget> targets = new ArrayList<>();
        for (String format : IMAGES) {
            targets.add(FuzzTarget.ofFile(format, "*." + format, components.pictures::read));
        }
        targets.add(FuzzTarget.ofFile("external model", "*.onnx", components.external::read));
        targets.add(FuzzTarget.ofFile("classifier", "classifier.onnx", components.classifiers::open));
        targets.add(new FuzzTarget("auto-encoder", "{encoder,decoder}.onnx", "encoder.onnx",
                folder -> components.autoEncoders.open(folder, Engine.ONNX).close()));
        targets.add(FuzzTarget.ofFile("plan", "*plan*.json", components.plans::read));
        targets.add(FuzzTarget.ofFile("labels", "*labels*.{txt,json}", components.labels::read));
        targets.add(FuzzTarget.ofFile("measurement", "*measurement*.json", components.measurements::read));
        targets.add(new FuzzTarget("settings", "settings.json", "settings.json",
                folder -> new JsonSettingsStore(folder).load()));
        targets.add(new FuzzTarget("run", "*", "run.json", folder -> readRun(components, folder)));
        targets.add(new FuzzTarget("CIFAR", "*.bin", "*.bin",
                folder -> components.labelled.open(folder, 32, 1, Monitor.NONE)));
        return targets;
    }

    /** All that a page or a command reads of a run; the first refusal counts, but ends nothing. */
    private static void readRun(Components components, Path folder) throws Problem {
        RunStore store = components.runs.store();
        List<Problem> problems = new ArrayList<>();
        List<Step> steps = List.of(() -> store.summary(folder), () -> store.description(folder), () -> store.history(folder),
                () -> store.pace(folder), () -> store.networks(folder), () -> store.list(folder.getParent(), Monitor.NONE),
                () -> {
                    for (PreviewFile preview : store.previews(folder)) {
                        components.pictures.read(preview.file());
                    }
                },
                () -> store.reopen(folder).recorder().close());
        for (Step step : steps) {
            try {
                step.run();
            } catch (Problem e) {
                problems.add(e);
            }
        }
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
    }
}
