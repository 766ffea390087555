package wae.cli.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wae.cli.fuzz.FuzzOutcome.Answer;

/** What came of all mutated files, by target. */
public final class FuzzReport {

    /** Of one target. */
    static final class Row {
        private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        private int slow;
        private int large;
        private long maxNanos;
        private long maxBytes;

        int count(Answer answer) {
            return answers.getOrDefault(answer, 0);
        }

        int inputs() {
            return answers.values().stream().mapToInt(Integer::intValue).sum();
        }

        int slow() {
            return slow;
        }

        int large() {
            return large;
        }

        long maxNanos() {
            return maxNanos;
        }

        long maxBytes() {
            return maxBytes;
        }

        private void add(FuzzOutcome outcome) {
            answers.merge(outcome.answer(), 1, Integer::sum);
            slow += outcome.slow() ? 1 : 0;
            large += outcome.large() ? 1 : 0;
            maxNanos = Math.max(maxNanos, outcome.nanos());
            maxBytes = Math.max(maxBytes, outcome.bytes());
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    void add(String target, FuzzOutcome outcome) {
        rows.computeIfAbsent(target, name -> new Row()).add(outcome);
    }

    void failed(String line) {
        failures.add(line);
    }

    /** By the target's name. */
    Map<String, Row> rows() {
        return rows;
    }

    /** Names of the targets that were given files. */
    public Set<String> targets() {
        return rows.keySet();
    }

    /** Mutated files in all. */
    public int inputs() {
        return rows.values().stream().mapToInt(Row::inputs).sum();
    }

    /** A line for each file that was not answered as it must be, or not within the bounds. */
    public List<String> failures() {
        return List.copyOf(failures);
    }
}
