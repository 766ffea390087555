package wae;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wae.cli.BenchCommand;
import wae.cli.BenchMemoryCommand;
import wae.cli.BenchTrainingCommand;
import wae.cli.ChartsCommand;
import wae.cli.ClassifyCommand;
import wae.cli.CostCommand;
import wae.cli.DecomposeCommand;
import wae.cli.EvaluateCommand;
import wae.cli.ExportCommand;
import wae.cli.InfoCommand;
import wae.cli.PruneCommand;
import wae.cli.ResumeCommand;
import wae.cli.RunsCommand;
import wae.cli.TimeCommand;
import wae.cli.TrainCommand;
import wae.cli.TrainingSession;
import wae.cli.fuzz.BenchFuzzCommand;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.ExternalModels;
import wae.domain.classification.LabelStore;
import wae.domain.comparison.ClassificationReports;
import wae.domain.comparison.ClassifierPruning;
import wae.domain.comparison.Comparison;
import wae.domain.comparison.LayerMeasurement;
import wae.domain.comparison.MeasurementStore;
import wae.domain.comparison.Sweep;
import wae.domain.comparison.SystemOpener;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureStore;
import wae.domain.image.SamplePictures;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.network.EngineFacts;
import wae.domain.network.NetworkEngine;
import wae.domain.network.PlanFormat;
import wae.domain.network.PlanStore;
import wae.domain.run.CheckpointPolicy;
import wae.domain.run.TrainingRuns;
import wae.domain.training.Trainer;
import wae.domain.training.TrainingDataSets;
import wae.engine.dl4j.Dl4jEngine;
import wae.engine.dl4j.Dl4jFacts;
import wae.engine.dl4j.Dl4jTaylorCriteria;
import wae.engine.dl4j.Dl4jTrainer;
import wae.engine.dl4j.Dl4jZip;
import wae.engine.onnx.OnnxEngine;
import wae.engine.onnx.OnnxExternalModels;
import wae.engine.onnx.OnnxFacts;
import wae.engine.onnx.OnnxFormat;
import wae.engine.onnx.OnnxProfiler;
import wae.io.chart.ChartFiles;
import wae.io.dataset.LabelledDataFiles;
import wae.io.dataset.PatchFiles;
import wae.io.image.BundledSamples;
import wae.io.image.PictureFiles;
import wae.io.image.ScalrResampler;
import wae.io.machine.ThisMachine;
import wae.io.machine.ThisProcess;
import wae.io.model.AutoEncoderFiles;
import wae.io.model.ClassifierFiles;
import wae.io.model.ExportFiles;
import wae.io.model.LabelFiles;
import wae.io.model.PlanFiles;
import wae.io.model.PlanJson;
import wae.io.report.ClassificationFiles;
import wae.io.report.DecompositionFiles;
import wae.io.report.MeasurementFiles;
import wae.io.report.ThroughputFiles;
import wae.io.run.KnownLocations;
import wae.io.run.RunFolders;
import wae.io.settings.JsonSettingsStore;

/**
 * The composition root of all that needs no window: machine, files, engines, systems, training, commands. Every component
 * is made once, by hand, from those above it.
 */
final class Components {

    final Machine machine = ThisMachine.read();
    final Map<String, String> versions = Versions.all();
    /** Threads that one run of a network may use. */
    final int cores = machine.cores();

    // files
    final PictureStore pictures = new PictureFiles();
    final SamplePictures samples = new BundledSamples();
    final PictureResampler resampler = new ScalrResampler();
    final LabelledDataSources labelled = new LabelledDataFiles();
    final LabelStore labels = new LabelFiles();
    private final PlanFormat planFormat = new PlanJson();
    private final OnnxFormat onnxFormat = new OnnxFormat(planFormat);
    final PlanStore plans = new PlanFiles(planFormat);
    final ClassifierStore classifiers = new ClassifierFiles(onnxFormat, planFormat);
    final DecompositionStore decompositions = new DecompositionFiles(pictures, machine);
    final MeasurementStore measurements = new MeasurementFiles();
    private final ClassificationReports reports = new ClassificationFiles(machine);

    // engines
    private final Dl4jEngine dl4j = new Dl4jEngine();
    final OnnxEngine onnx = new OnnxEngine(onnxFormat);
    private final Map<Engine, NetworkEngine> engines = new EnumMap<>(Map.of(Engine.ONNX, onnx, Engine.DL4J, dl4j));
    final AutoEncoderStore autoEncoders = new AutoEncoderFiles(onnxFormat, engines, cores);

    // systems beside each other
    final ExternalModels external = new OnnxExternalModels();
    final SystemOpener opener = new SystemOpener(engines, classifiers, external, resampler);
    final Comparison comparison = new Comparison(opener, machine, this::facts);
    final LayerMeasurement layers = new LayerMeasurement(new OnnxProfiler(onnx), opener::with, machine);
    final Sweep sweep = new Sweep(opener, machine, ThisProcess::cpuNanos);

    // training
    final Trainer trainer = new Dl4jTrainer(dl4j);
    final TrainingRuns runs = new TrainingRuns(new TrainingRuns.Parts(trainer, onnx,
            new RunFolders(onnxFormat, classifiers, planFormat, pictures),
            new TrainingDataSets(new PatchFiles(), labelled, samples, resampler),
            new KnownLocations(JsonSettingsStore.usualFolder()), resampler, CheckpointPolicy.DEFAULT, machine, versions));

    /** The commands, for picocli. */
    List<Object> commands() {
        TrainingSession session = new TrainingSession(runs, samples, pictures, cores,
                () -> new JsonSettingsStore(JsonSettingsStore.usualFolder()).load().runsFolder());
        return List.of(
                new DecomposeCommand(pictures, autoEncoders, decompositions, cores),
                TrainCommand.of(session, plans),
                new ResumeCommand(session),
                RunsCommand.of(session, new ChartFiles()),
                new TimeCommand(comparison, plans, labels, pictures, samples, labelled, measurements),
                new ClassifyCommand(opener, labels, pictures, reports, cores),
                new EvaluateCommand(opener, labels, labelled, reports, cores),
                new ExportCommand(classifiers, new ExportFiles(onnxFormat, new Dl4jZip(dl4j)), plans),
                new PruneCommand(classifiers, labelled, new ClassifierPruning(onnx,
                        (examples, size, most) -> new Dl4jTaylorCriteria(dl4j, most, examples, size), trainer,
                        resampler, cores)),
                new CostCommand(plans, classifiers, opener, labels, reports),
                BenchCommand.of(List.of(
                        new BenchTrainingCommand(trainer, runs.data(), machine, new ThroughputFiles(machine)),
                        new BenchMemoryCommand(trainer, runs.data(), Dl4jFacts::processMemory),
                        new BenchFuzzCommand(FuzzTargets.of(this)))),
                new ChartsCommand(pictures),
                new InfoCommand(this::facts));
    }

    /** What is known about the program, the machine and the engines; loads the engines. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("WAE Workbench", versions.get("workbench")));
        facts.add(new Fact("JavaFX", versions.get("javafx")));
        facts.add(new Fact("Java", machine.java()));
        facts.add(new Fact("System", machine.system()));
        facts.add(new Fact("Processor", machine.processor() + ", " + machine.cores() + " cores"));
        facts.add(new Fact("Memory",
                megabytes(machine.memoryBytes()) + ", heap at most " + megabytes(machine.heapBytes())));
        for (EngineFacts engine : List.of(new OnnxFacts(), new Dl4jFacts(dl4j))) {
            facts.addAll(engine.facts());
        }
        return facts;
    }

    private static String megabytes(long bytes) {
        return bytes / (1 << 20) + " MiB";
    }
}
