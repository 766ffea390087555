package wae.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour (0xRRGGBB) for every role. */
public final class Palette {

    private static final Pattern DEFINITION = Pattern.compile("(-role-[a-z0-9-]+)\\s*:\\s*#([0-9A-Fa-f]{6})\\s*;");
    private static final Palette PRINT = readRoles();

    private final Map<Role, Integer> colours = new EnumMap<>(Role.class);

    private Palette(Map<String, Integer> named) {
        for (Role role : Role.values()) {
            Integer colour = role.printRgb() >= 0 ? Integer.valueOf(role.printRgb()) : named.get(role.cssName());
            if (colour == null) {
                throw new IllegalStateException("styles/roles.css gives no colour for " + role.cssName());
            }
            colours.put(role, colour);
        }
    }

    /** For white paper: exports are the same whatever theme the window has. */
    public static Palette print() {
        return PRINT;
    }

    private static Palette readRoles() {
        try (InputStream sheet = Palette.class.getResourceAsStream("/styles/roles.css")) {
            if (sheet == null) {
                throw new IllegalStateException("styles/roles.css is missing");
            }
            Map<String, Integer> named = new HashMap<>();
            Matcher definition = DEFINITION.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (definition.find()) {
                named.put(definition.group(1), Integer.parseInt(definition.group(2), 16));
            }
            return new Palette(named);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Red, green and blue, eight bits each. */
    public int rgb(Role role) {
        return colours.get(role);
    }
}
