package wae.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import wae.domain.settings.Settings.Appearance;
import wae.viewmodel.SettingsModel;

/** What can be done in every place. */
final class WindowCommands {

    private WindowCommands() {
    }

    /** Places, side panel, looks, full screen. */
    static List<Command> of(Stage stage, ShellController shell, List<PageView> places, SettingsModel settings) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            PageView place = places.get(i);
            commands.add(Command.of("Go to " + place.title(), place.icon(), () -> shell.go(place),
                    "Shortcut+" + (i + 1)));
        }
        commands.add(Command.of("Show or hide the side panel", "fth-sidebar",
                () -> settings.change(known -> known.withSidePanel(!known.sidePanel())), "Shortcut+B"));
        commands.add(Command.of("Full screen on or off", "fth-monitor",
                () -> stage.setFullScreen(!stage.isFullScreen()), "F11"));
        commands.add(look("Look: light", "fth-sun", Appearance.LIGHT, settings));
        commands.add(look("Look: dark", "fth-moon", Appearance.DARK, settings));
        commands.add(look("Look: as the system", "fth-monitor", Appearance.SYSTEM, settings));
        return commands;
    }

    private static Command look(String title, String icon, Appearance appearance, SettingsModel settings) {
        return Command.of(title, icon, () -> settings.change(known -> known.withAppearance(appearance)));
    }
}
