package wae.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import wae.domain.settings.Settings.Appearance;
import wae.viewmodel.Diagnostics;
import wae.viewmodel.Notices;
import wae.viewmodel.SettingsModel;
import wae.words.Words;

/** What can be done on every page. */
final class WindowCommands {

    private WindowCommands() {
    }

    /** Pages, side panel, themes, full screen. */
    static List<Command> of(Stage stage, ShellController shell, List<PageView> pages, SettingsModel settings) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageView page = pages.get(i);
            commands.add(Command.of(Words.of("shell.page-show", page.title()), page.icon(), () -> shell.go(page),
                    "Shortcut+" + (i + 1)));
        }
        commands.add(Command.of(Words.of("shell.side-panel"), "fth-sidebar",
                () -> settings.change(known -> known.withSidePanel(!known.sidePanel())), "Shortcut+B"));
        commands.add(Command.of(Words.of("shell.full-screen"), "fth-monitor",
                () -> stage.setFullScreen(!stage.isFullScreen()), "F11"));
        commands.add(theme(Words.of("shell.theme-light"), "fth-sun", Appearance.LIGHT, settings));
        commands.add(theme(Words.of("shell.theme-dark"), "fth-moon", Appearance.DARK, settings));
        commands.add(theme(Words.of("shell.theme-system"), "fth-monitor", Appearance.SYSTEM, settings));
        return commands;
    }

    /** The log, and a report of it. */
    static List<Command> diagnostics(Diagnostics diagnostics, Notices notices) {
        return List.of(Command.of(Words.of("shell.log.show"), "fth-file-text", diagnostics::showLog),
                Command.of(Words.of("shell.report.copy"), "fth-clipboard", () -> ReportButtons.copy(diagnostics, List.of(),
                        () -> notices.news(Words.of("shell.report.news")))));
    }

    private static Command theme(String title, String icon, Appearance appearance, SettingsModel settings) {
        return Command.of(title, icon, () -> settings.change(known -> known.withAppearance(appearance)));
    }
}
