package wae.viewmodel.runs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import wae.domain.run.RunSummary;
import wae.domain.run.Trashed;
import wae.domain.task.Problem;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** What a user does to runs: names, notes, the reference run, the trash and back. */
public final class RunChanges {

    /** A name must fit in a table. */
    static final int MAX_NAME = 120;

    private final RunsServices services;
    private final RunList list;
    private final DrawnRuns drawn;
    private final Notices notices;
    private final Deque<List<Trashed>> trashed = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private Notices.Offer offered;

    RunChanges(RunsServices services, RunList list, DrawnRuns drawn, Notices notices) {
        this.services = services;
        this.list = list;
        this.drawn = drawn;
        this.notices = notices;
    }

    /** Whether runs lie in the trash that can be had back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    @FunctionalInterface
    private interface Change {
        void make() throws Problem;
    }

    /**
     * Renames a run; its folder keeps its name.
     *
     * @return whether it can have the name
     */
    public boolean rename(RunRow row, String name) {
        String next = name.strip();
        if (next.isEmpty() || next.length() > MAX_NAME) {
            notices.problem(Words.of("runs.name-problem", MAX_NAME));
            return false;
        }
        if (!next.equals(row.summary().name())) {
            change(List.of(row), () -> services.store().rename(row.folder(), next));
        }
        return true;
    }

    /** Writes down something about a run. */
    public void note(RunRow row, String note) {
        if (!note.equals(row.summary().note())) {
            change(List.of(row), () -> services.store().note(row.folder(), note));
        }
    }

    /** Makes a run the reference run that others are compared with, or, if it is, no longer. */
    public void reference(RunRow row) {
        List<RunRow> changed = new ArrayList<>(list.allProperty().get().stream()
                .filter(other -> other != row && other.summary().star()).toList());
        List<RunRow> others = List.copyOf(changed);
        boolean star = !row.summary().star();
        changed.add(row);
        change(changed, () -> {
            for (RunRow other : others) {
                services.store().star(other.folder(), false);
            }
            services.store().star(row.folder(), star);
        });
    }

    private void change(List<RunRow> rows, Change change) {
        services.files().start("", job -> {
            change.make();
            List<RunSummary> after = new ArrayList<>();
            for (RunRow row : rows) {
                after.add(services.store().summary(row.folder()));
            }
            return after;
        }, new TaskRunner.Outcome<List<RunSummary>>() {
            @Override
            public void done(List<RunSummary> after) {
                for (int i = 0; i < rows.size(); i++) {
                    rows.get(i).update(after.get(i));
                }
                list.changed();
            }

            @Override
            public void failed(String sentence) {
                notices.problem(sentence);
                list.refresh();
            }
        });
    }

    /** Moves runs to the trash; {@link #undo} brings them back. */
    public void trash(List<RunRow> rows) {
        List<RunRow> gone = List.copyOf(rows);
        List<Trashed> moved = new ArrayList<>();
        services.files().start(Words.of("runs.trashing", gone.size()), job -> {
            for (RunRow row : gone) {
                moved.add(services.store().trash(row.folder()));
            }
            return null;
        }, new TaskRunner.Outcome<Void>() {
            @Override
            public void done(Void nothing) {
                inTrash(gone, moved);
            }

            @Override
            public void failed(String sentence) {
                inTrash(gone, moved);
                notices.problem(sentence);
            }

            @Override
            public void cancelled() {
                inTrash(gone, moved);
            }
        });
    }

    private void inTrash(List<RunRow> rows, List<Trashed> moved) {
        if (!moved.isEmpty()) {
            List<RunRow> gone = rows.subList(0, moved.size());
            drawn.remove(gone);
            list.remove(gone);
            push(moved);
            offered = new Notices.Offer(gone.size() == 1
                    ? Words.of("runs.trashed-one", gone.get(0).summary().name()) : Words.of("runs.trashed-many", gone.size()),
                    List.of(new Notices.Action(Words.of("runs.undo"), this::undo)));
            notices.offer(offered);
        }
    }

    private void push(List<Trashed> moved) {
        trashed.push(List.copyOf(moved));
        undoable.set(true);
    }

    /** Restores what was moved to the trash last. */
    public void undo() {
        if (trashed.isEmpty()) {
            return;
        }
        List<Trashed> left = new ArrayList<>(trashed.pop());
        undoable.set(!trashed.isEmpty());
        if (notices.offerProperty().get() == offered) {
            notices.offer(null);
        }
        services.files().start(Words.of("runs.restoring", left.size()), job -> {
            while (!left.isEmpty()) {
                services.store().restore(left.get(0));
                left.remove(0);
            }
            return null;
        }, new TaskRunner.Outcome<Void>() {
            @Override
            public void done(Void nothing) {
                list.refresh();
            }

            @Override
            public void failed(String sentence) {
                notices.problem(sentence);
                push(left); // they are still in the trash
                list.refresh();
            }

            @Override
            public void cancelled() {
                if (!left.isEmpty()) {
                    push(left);
                }
                list.refresh();
            }
        });
    }
}
