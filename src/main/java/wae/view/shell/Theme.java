package wae.view.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import wae.domain.settings.Settings.Appearance;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;

/** Light, dark, or that of the system: one style sheet for the whole program, switched live. */
public final class Theme {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Scene scene;
    private final SettingsModel settings;
    private boolean systemIsDark;

    private Theme(Scene scene, SettingsModel settings) {
        this.scene = scene;
        this.settings = settings;
    }

    /**
     * Chooses the theme before the first control is made, so that the toolkit's own is never applied to them in vain.
     */
    static void prepare(SettingsModel settings) {
        use(settings.get().appearance() == Appearance.DARK);
    }

    /**
     * Gives a scene the theme of the settings, now and whenever they change.
     *
     * @param systemIsDark asks the system, off the JavaFX thread
     */
    public static void follow(Scene scene, SettingsModel settings, BooleanSupplier systemIsDark, TaskRunner files) {
        Theme theme = new Theme(scene, settings);
        scene.getStylesheets().addAll(sheet("roles"), sheet("workbench"));
        theme.apply();
        settings.settingsProperty().addListener((property, was, is) -> theme.apply());
        files.start("", job -> systemIsDark.getAsBoolean(), dark -> {
            theme.systemIsDark = dark;
            theme.apply();
        });
    }

    /** Whether a scene is dark now. */
    static boolean isDark(Scene scene) {
        return scene.getRoot().getPseudoClassStates().contains(DARK);
    }

    private void apply() {
        Appearance appearance = settings.get().appearance();
        boolean dark = appearance == Appearance.DARK || appearance == Appearance.SYSTEM && systemIsDark;
        use(dark);
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }

    private static void use(boolean dark) {
        String sheet = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/styles/" + name + ".css").toExternalForm();
    }
}
