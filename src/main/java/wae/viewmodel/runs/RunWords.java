package wae.viewmodel.runs;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.training.Stage;
import wae.viewmodel.Thousands;
import wae.words.Words;

/** What a line of the table says of a run. */
public final class RunWords {

    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private RunWords() {
    }

    /** When it began, in this machine's time. */
    public static String started(RunSummary run) {
        return STARTED.format(run.started().atZone(ZoneId.systemDefault()));
    }

    /** How far it came. */
    public static String steps(RunSummary run) {
        String all = Thousands.grouped(run.steps());
        return run.state() == RunState.DONE ? all : Words.of("runs.steps-of", Thousands.grouped(run.stepsDone()), all);
    }

    /** The few settings that matter most to a reader. */
    public static String keySettings(RunSummary run) {
        List<String> words = new ArrayList<>();
        if (run.stage() == Stage.AUTO_ENCODER || run.stage() == Stage.JOINT) {
            add(words, Words.of("runs.key-lambda"), run, "lambda");
        }
        if (run.stage() == Stage.JOINT) {
            add(words, Words.of("runs.key-gamma"), run, "gamma");
        }
        add(words, Words.of("runs.key-rate"), run, "learning_rate", "optimisation.learning_rate");
        add(words, Words.of("runs.key-batch"), run, "batch");
        add(words, Words.of("runs.key-seed"), run, "seed");
        return String.join(", ", words);
    }

    private static void add(List<String> words, String word, RunSummary run, String... names) {
        Map<String, String> settings = run.settings();
        for (String name : names) {
            if (settings.containsKey(name)) {
                words.add(word + " " + settings.get(name));
                return;
            }
        }
    }

    /** Runs in words, e.g. "1 run". */
    static String runs(int count) {
        return Words.of("runs.count", count);
    }
}
