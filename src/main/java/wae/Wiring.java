package wae;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
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
import wae.cli.TrainAutoEncoderCommand;
import wae.cli.TrainBaselineCommand;
import wae.cli.TrainClassifierCommand;
import wae.cli.TrainCommand;
import wae.cli.TrainJointCommand;
import wae.cli.TrainedClassifiers;
import wae.cli.TrainingSession;
import wae.domain.classification.ClassifierStore;
import wae.domain.comparison.ClassificationReports;
import wae.domain.comparison.ClassifierPruning;
import wae.domain.comparison.Comparison;
import wae.domain.comparison.MeasurementStore;
import wae.domain.comparison.LayerMeasurement;
import wae.domain.comparison.Sweep;
import wae.domain.comparison.SystemOpener;
import wae.domain.decomposition.AutoEncoderStore;
import wae.domain.decomposition.DecompositionStore;
import wae.domain.image.PictureStore;
import wae.domain.image.SamplePictures;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.network.EngineFacts;
import wae.domain.network.NetworkEngine;
import wae.domain.network.PlanFormat;
import wae.domain.run.CheckpointPolicy;
import wae.domain.network.PlanStore;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.training.TrainingDataSets;
import wae.domain.training.Trainer;
import wae.domain.run.TrainingRuns;
import wae.engine.dl4j.Dl4jTrainer;
import wae.engine.dl4j.Dl4jEngine;
import wae.engine.dl4j.Dl4jFacts;
import wae.engine.dl4j.Dl4jTaylorCriteria;
import wae.engine.dl4j.Dl4jZip;
import wae.engine.onnx.OnnxEngine;
import wae.engine.onnx.OnnxFacts;
import wae.engine.onnx.OnnxExternalModels;
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
import wae.io.model.PlanFiles;
import wae.io.model.PlanJson;
import wae.io.report.ClassificationFiles;
import wae.io.report.DecompositionFiles;
import wae.io.report.MeasurementFiles;
import wae.io.report.ThroughputFiles;
import wae.io.run.KnownLocations;
import wae.io.run.RunFolders;
import wae.io.settings.JsonSettingsStore;

/** Makes every part by hand and gives each the parts it works with: the one place that knows all layers. */
final class Wiring {

    private final Machine machine = ThisMachine.read();
    private final int threads = machine.cores();
    private final PictureStore pictures = new PictureFiles();
    private final PlanFormat plans = new PlanJson();
    private final OnnxFormat models = new OnnxFormat(plans);
    private final ClassifierStore classifiers = new ClassifierFiles(models, plans);
    private final Dl4jEngine dl4j = new Dl4jEngine();
    private final OnnxEngine onnx = new OnnxEngine(models);
    private final Map<Engine, NetworkEngine> engines = new EnumMap<>(Map.of(Engine.ONNX, onnx, Engine.DL4J, dl4j));
    private final AutoEncoderStore autoEncoders = new AutoEncoderFiles(models, engines, threads);
    private final DecompositionStore decompositions = new DecompositionFiles(pictures, machine);

    private final SamplePictures samples = new BundledSamples();
    private final Map<String, String> versions = Versions.all();
    private final MeasurementStore measurement = new MeasurementFiles();
    private final PlanStore planFiles = new PlanFiles(plans);
    private final LabelledDataSources labelled = new LabelledDataFiles();
    private final ClassificationReports reports = new ClassificationFiles(machine);
    private final SystemOpener opener = new SystemOpener(engines, classifiers, new OnnxExternalModels(), new ScalrResampler());
    private final Comparison comparison = new Comparison(opener, machine, this::facts);
    private final LayerMeasurement layers = new LayerMeasurement(new OnnxProfiler(onnx), opener::with, machine);

    private final Trainer trainer = new Dl4jTrainer(dl4j);
    private final TrainingRuns runs = new TrainingRuns(new TrainingRuns.Parts(trainer,
            engines.get(Engine.ONNX), new RunFolders(models, classifiers, plans, pictures),
            new TrainingDataSets(new PatchFiles(), new LabelledDataFiles(), samples, new ScalrResampler()),
            new KnownLocations(JsonSettingsStore.usualFolder()), new ScalrResampler(), CheckpointPolicy.DEFAULT, machine, versions));

    private final TrainingSession session = new TrainingSession(runs, samples, pictures, threads,
            () -> new JsonSettingsStore(JsonSettingsStore.usualFolder()).load().runsFolder());

    TrainingRuns runs() {
        return runs;
    }

    Trainer trainer() {
        return trainer;
    }

    NetworkEngine looking() {
        return engines.get(Engine.ONNX);
    }

    PictureStore pictures() {
        return pictures;
    }

    AutoEncoderStore autoEncoders() {
        return autoEncoders;
    }

    ClassifierStore classifiers() {
        return classifiers;
    }

    DecompositionStore decompositions() {
        return decompositions;
    }

    SamplePictures samples() {
        return samples;
    }

    Comparison comparison() {
        return comparison;
    }

    LabelledDataSources labelled() {
        return labelled;
    }

    Sweep sweep() {
        return new Sweep(opener, machine, ThisProcess::cpuNanos);
    }

    PlanStore plans() {
        return planFiles;
    }

    LayerMeasurement layers() {
        return layers;
    }

    MeasurementStore measurement() {
        return measurement;
    }

    int threads() {
        return threads;
    }

    List<Object> commands() {
        return List.of(
                new DecomposeCommand(pictures, autoEncoders, decompositions, threads),
                training(),
                new ResumeCommand(session),
                RunsCommand.of(session, new ChartFiles()),
                new TimeCommand(comparison, planFiles, pictures, samples, labelled, measurement),
                new ClassifyCommand(opener, planFiles, pictures, reports, threads),
                new EvaluateCommand(opener, planFiles, labelled, reports, threads),
                new ExportCommand(classifiers, new ExportFiles(models, new Dl4jZip(dl4j)), planFiles),
                new PruneCommand(classifiers, labelled, new ClassifierPruning(engines.get(Engine.ONNX),
                        (examples, size, most) -> new Dl4jTaylorCriteria(dl4j, most, examples, size), new Dl4jTrainer(dl4j),
                        new ScalrResampler(), threads)),
                new CostCommand(planFiles, classifiers, opener, reports),
                BenchCommand.of(List.of(
                        new BenchTrainingCommand(new Dl4jTrainer(dl4j), runs.data(), machine, new ThroughputFiles(machine)),
                        new BenchMemoryCommand(new Dl4jTrainer(dl4j), runs.data(), Dl4jFacts::processMemory))),
                new ChartsCommand(pictures),
                new InfoCommand(this::facts));
    }

    private CommandLine training() {
        TrainedClassifiers classifying = new TrainedClassifiers(session, planFiles);
        return TrainCommand.of(List.of(new TrainAutoEncoderCommand(session), new TrainClassifierCommand(classifying),
                new TrainJointCommand(classifying), new TrainBaselineCommand(classifying)));
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
