package wae.io.run;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.network.NetworkPlan;
import wae.domain.network.ParameterFit;
import wae.domain.network.PlanFormat;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;
import wae.domain.task.Problem;
import wae.domain.task.Reason;
import wae.domain.training.TrainingState;
import wae.io.file.FileProblems;
import wae.io.file.GuardedFolder;

/**
 * States of a run as files {@code checkpoints/step-<steps done>.safetensors}: weights as {@code <network>/<parameter>},
 * the engine's moving averages as {@code updater}, the steps done and every network's plan in the metadata.
 */
final class Checkpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    /** Newest checkpoints, which stay beside the best one. */
    static final int LAST = 3;

    /** Of a run. */
    static final String FOLDER = "checkpoints";

    private static final Pattern NAME = Pattern.compile("step-(\\d{1,18})\\.safetensors");
    private static final String FORMAT = "wae-checkpoint-1";
    private static final String UPDATER = "updater";
    private static final String PLAN = "plan.";

    private final GuardedFolder folder;
    private final PlanFormat plans;

    Checkpoints(Path run, PlanFormat plans) {
        this.folder = GuardedFolder.of(run).folder(FOLDER);
        this.plans = plans;
    }

    void write(TrainingState state) throws Problem {
        folder.make();
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("format", FORMAT);
        metadata.put("step", Long.toString(state.step()));
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        state.networks().forEach((name, network) -> {
            metadata.put(PLAN + name, plans.write(network.plan()));
            network.weights().tensors().forEach((parameter, tensor) -> tensors.put(name + "/" + parameter, tensor));
        });
        tensors.put(UPDATER, new WeightTensor(List.of(state.updater().length), state.updater()));
        new Safetensors(metadata, tensors).write(file(state.step()));
    }

    private Path file(long step) throws Problem {
        return folder.file(String.format("step-%09d.safetensors", step));
    }

    /** The newest state that is whole. @throws Problem if there is none */
    TrainingState newest() throws Problem {
        Problem newer = null;
        for (Path file : files()) {
            try {
                TrainingState state = state(Safetensors.read(file), step(file));
                if (newer != null) {
                    LOG.warn("an older checkpoint is used, {}: {}", FileProblems.name(file), newer.getMessage(), newer);
                }
                return state;
            } catch (Problem problem) {
                newer = after(newer, problem);
            } catch (IllegalArgumentException e) {
                newer = after(newer, new Problem(
                        "The checkpoint " + FileProblems.name(file) + " cannot be used: "
                                + Reason.of(e, "its networks do not fit together") + ".", e));
            }
        }
        throw newer != null ? newer : new Problem("The run " + folder.name()
                + " has no checkpoint to resume from: start a new run.");
    }

    /** A problem that carries the one of the newer checkpoint, for the log. */
    private static Problem after(Problem newer, Problem problem) {
        if (newer != null) {
            problem.addSuppressed(newer);
        }
        return problem;
    }

    private TrainingState state(Safetensors file, long step) {
        if (!FORMAT.equals(file.metadata().get("format")) || !Long.toString(step).equals(file.metadata().get("step"))) {
            throw new IllegalArgumentException(
                    "it is not of the format " + FORMAT + ", or of another step than its name says");
        }
        Map<String, TrainedNetwork> networks = new LinkedHashMap<>();
        file.metadata().forEach((name, text) -> {
            if (name.startsWith(PLAN)) {
                String network = name.substring(PLAN.length());
                networks.put(network, network(plans.read(text), network + "/", file.tensors()));
            }
        });
        WeightTensor updater = file.tensors().get(UPDATER);
        if (updater == null || networks.isEmpty()) {
            throw new IllegalArgumentException("it has no networks or no updater");
        }
        return new TrainingState(step, networks, updater.values());
    }

    private static TrainedNetwork network(NetworkPlan plan, String prefix, Map<String, WeightTensor> all) {
        Map<String, WeightTensor> tensors = new LinkedHashMap<>();
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        all.forEach((name, tensor) -> {
            if (name.startsWith(prefix)) {
                tensors.put(name.substring(prefix.length()), tensor);
                shapes.put(name.substring(prefix.length()), tensor.shape());
            }
        });
        ParameterFit.require(plan, shapes);
        return new TrainedNetwork(plan, new Weights(tensors));
    }

    /** Deletes all but the newest and the best. @param best step of the best state */
    void prune(long best) throws Problem {
        List<Path> files = files();
        for (Path file : files.subList(Math.min(LAST, files.size()), files.size())) {
            if (step(file) != best) {
                folder.delete(FileProblems.name(file));
            }
        }
    }

    /** All that a run has. */
    static void requireOrdinary(GuardedFolder run) throws Problem {
        run.folder(FOLDER).files(name -> NAME.matcher(name).matches());
    }

    /** Newest first. */
    private List<Path> files() throws Problem {
        return folder.files(name -> NAME.matcher(name).matches()).stream()
                .sorted(Comparator.comparingLong(Checkpoints::step).reversed()).toList();
    }

    private static long step(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : -1;
    }
}
