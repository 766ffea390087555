package wae.io.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the desktop is set to dark. JavaFX 21 cannot tell, so each system's own program is asked. */
public final class SystemAppearance {

    /** A desktop that has not answered by then is taken to be light. */
    private static final long PATIENCE_MILLIS = 1500;

    private SystemAppearance() {
    }

    /** Asks; blocks for a moment. Light where it cannot be told. */
    public static boolean isDark() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return answer(List.of("reg", "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", "/v",
                    "AppsUseLightTheme"))
                    .contains("0x0");
        }
        if (system.contains("mac")) {
            return answer(List.of("defaults", "read", "-g", "AppleInterfaceStyle")).contains("dark");
        }
        return answer(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")).contains("dark")
                || answer(List.of("gsettings", "get", "org.gnome.desktop.interface", "gtk-theme")).contains("dark");
    }

    private static String answer(List<String> command) {
        Process process = null;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && process.exitValue() == 0) {
                return new String(process.getInputStream().readNBytes(1000), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT);
            }
        } catch (IOException e) {
            return ""; // no such program: another desktop
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
        return "";
    }
}
