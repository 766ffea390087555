package wae.io.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wae.domain.machine.Machine;
import wae.domain.run.RunData;
import wae.domain.run.RunDescription;
import wae.domain.run.RunState;
import wae.domain.task.Problem;
import wae.domain.task.Reason;
import wae.domain.training.Stage;
import wae.io.file.FileProblems;
import wae.io.file.GuardedFolder;
import wae.io.json.EmptyIfMissing;
import wae.io.json.JsonFormat;
import wae.io.json.MayBeMissing;
import wae.io.json.StrictMapper;

/**
 * The file {@code run.json} of a run's folder, field by field: what a run was, and how it stands.
 *
 * @param last newest value of each metric, by its column
 * @param best best value of each metric that is measured on images not trained on
 */
record RunJson(@JsonUnwrapped Head head, @JsonUnwrapped Progress progress, Stage stage, ObjectNode settings, RunData data,
               @EmptyIfMissing List<String> classes, @JsonUnwrapped Start start, @MayBeMissing Machine machine,
               @EmptyIfMissing Map<String, String> versions, @EmptyIfMissing Map<String, JsonNode> last,
               @EmptyIfMissing Map<String, JsonNode> best) {

    static final String NAME = "run.json";
    static final JsonMapper MAPPER = StrictMapper.DATA.rebuild().addMixIn(Stage.class, StageWord.class)
            .addMixIn(RunData.class, DataFields.class).build();

    private static final String FORMAT = "wae-run";
    private static final int VERSION = 1;
    /** The plan of a large network and a thousand names of classes. */
    private static final JsonFormat<RunJson> FILES = new JsonFormat<>(MAPPER, RunJson.class, 4L << 20);

    RunJson {
        if (Math.min(data.pictures(), Math.min(data.skipped(), data.side())) < 0) {
            throw new IllegalArgumentException("pictures, skipped and side of data must be at least 0");
        }
        machine = machine == null ? new Machine("", 0, 0, "", "", 0) : machine;
    }

    private interface StageWord {
        @JsonValue
        String word();
    }

    private interface DataFields {
        @EmptyIfMissing
        String fingerprint();

        @EmptyIfMissing
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String layout();

        @EmptyIfMissing
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> skippedNames();
    }

    /** What such files say of themselves, and which run it is. */
    record Head(String format, int version, String name, Instant started) {

        Head {
            if (!format.equals(FORMAT) || version != VERSION) {
                throw new IllegalArgumentException("it is no " + FORMAT + " of version " + VERSION);
            }
        }
    }

    /**
     * How the run stands.
     *
     * @param stepsDone of the newest checkpoint
     * @param seconds   that they took; not known of runs from before it was recorded
     */
    record Progress(String state, long stepsDone, @MayBeMissing Double seconds, @EmptyIfMissing long bestStep) {

        Progress {
            if (Math.min(stepsDone, bestStep) < 0) {
                throw new IllegalArgumentException("steps_done and best_step must be at least 0");
            }
        }

        Progress with(RunState other) {
            return new Progress(other.word(), stepsDone, seconds, bestStep);
        }
    }

    /**
     * How the run was started.
     *
     * @param startFrom what its weights were initialised from; empty if they were new
     * @param threads   of a step, at least 1
     */
    record Start(@EmptyIfMissing String startFrom, @EmptyIfMissing int threads) {

        Start {
            threads = Math.max(1, threads);
        }
    }

    /** Before the first step. */
    static RunJson of(RunDescription run, SettingsJson settings) {
        return new RunJson(new Head(FORMAT, VERSION, run.name(), run.started()), new Progress("", 0, 0.0, 0),
                run.settings().stage(), settings.write(run.settings()), run.data(), run.classes(),
                new Start(run.startFrom(), run.threads()), run.machine(), run.versions(), Map.of(), Map.of());
    }

    RunJson with(Progress other, Figures figures) {
        return with(other, figures.last(), figures.best());
    }

    RunJson with(RunState state) {
        return with(progress.with(state), last, best);
    }

    RunJson with(RunData other) {
        return new RunJson(head, progress, stage, settings, other, classes, start, machine, versions, last, best);
    }

    private RunJson with(Progress other, Map<String, JsonNode> newLast, Map<String, JsonNode> newBest) {
        return new RunJson(head, other, stage, settings, data, classes, start, machine, versions, newLast, newBest);
    }

    /** @throws Problem if there is no run, or its description is damaged */
    static RunJson read(Path folder) throws Problem {
        Path file = GuardedFolder.of(folder).existing(NAME).orElseThrow(() -> new Problem(
                "The folder " + FileProblems.name(folder) + " contains no run: there is no " + NAME + " in it."));
        try {
            return FILES.read(file);
        } catch (IllegalArgumentException e) {
            throw damaged(folder, e);
        }
    }

    void write(Path folder) throws Problem {
        FILES.write(this, GuardedFolder.of(folder).file(NAME));
    }

    /** @throws Problem if the settings make no sense */
    RunDescription description(Path folder, SettingsJson format) throws Problem {
        try {
            return new RunDescription(head.name, head.started, format.read(stage, settings), data, classes,
                    start.startFrom, machine, start.threads, versions);
        } catch (IllegalArgumentException e) {
            throw damaged(folder, e);
        }
    }

    private static Problem damaged(Path folder, IllegalArgumentException reason) {
        String why = Reason.of(reason, "a value makes no sense").replaceFirst("\\.$", ""); // settings say it in whole sentences
        return new Problem(NAME + " of " + FileProblems.name(folder) + " cannot be used: " + why + ".", reason);
    }
}
