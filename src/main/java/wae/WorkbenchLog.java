package wae;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wae.cli.Commands;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.settings.Settings;
import wae.domain.task.Problem;
import wae.io.log.Log;
import wae.io.machine.FileManager;
import wae.io.machine.ThisMachine;
import wae.io.settings.JsonSettingsStore;
import wae.io.settings.UserFolders;
import wae.viewmodel.LogAccess;

/** The log of this process, with versions, machine and settings at its head. */
final class WorkbenchLog implements LogAccess {

    private static final int REPORTED_LINES = 200;

    private final Log log;

    private WorkbenchLog(Log log) {
        this.log = log;
    }

    /** Begins to log. */
    static WorkbenchLog open() {
        return new WorkbenchLog(Log.open(UserFolders.ofThisSystem().log(),
                () -> "\n" + String.join("\n", head()) + "\n"));
    }

    /** Versions, machine and settings; no path, and no name of a user or host. */
    static List<String> head() {
        Machine machine = ThisMachine.read();
        Settings settings = new JsonSettingsStore(JsonSettingsStore.usualFolder()).load();
        String versions = Versions.all().entrySet().stream().map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", "));
        return List.of("Versions: " + versions + ", Java " + machine.java(),
                String.format(Locale.ROOT, "Machine: %s, %d cores, %d MiB of memory, heap at most %d MiB; %s",
                        machine.processor(), machine.cores(), machine.memoryBytes() >> 20, machine.heapBytes() >> 20,
                        machine.system()),
                String.format(Locale.ROOT, "Settings: theme %s, engine %s, side panel %s, %d recent files, runs in %s",
                        settings.appearance(), settings.engine(), settings.sidePanel() ? "open" : "closed",
                        settings.recentFiles().size(), settings.runs().isEmpty() ? "the usual folder" : "another folder"));
    }

    /** Sends the log to standard error too. */
    void verbose() {
        log.verbose();
    }

    /** What a user reads about an error that nobody foresaw. */
    String sentence(Throwable error) {
        return error instanceof OutOfMemoryError ? "There is not enough memory for this; start with more (java -Xmx)."
                : Commands.unexpected(error, log.shownFolder());
    }

    /** The folder as a user knows it. */
    String shownFolder() {
        return log.shownFolder();
    }

    @Override
    public void show() throws Problem {
        Path folder = log.folder();
        try {
            FileManager.show(folder);
        } catch (Problem noFileManager) {
            throw new Problem("No file manager opened the folder of the log: " + shownFolder(), noFileManager);
        }
    }

    @Override
    public String report(List<Fact> more) {
        List<String> lines = new ArrayList<>(head());
        more.forEach(fact -> lines.add(fact.label() + ": " + fact.value()));
        lines.add("");
        lines.addAll(log.tail(REPORTED_LINES));
        return String.join(System.lineSeparator(), lines);
    }
}
