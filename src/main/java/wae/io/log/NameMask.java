package wae.io.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the names of user and machine out of a text: the home folder becomes {@code ~}, other occurrences of the names
 * become {@code <user>} and {@code <host>}. Frames of a stack trace name classes only and are left as they are.
 */
final class NameMask {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    /** In the order in which they are replaced: a path before the name in it. */
    private final Map<Pattern, String> replacements = new LinkedHashMap<>();

    /**
     * A mask.
     *
     * @param home of the user
     * @param user name
     * @param host name; empty if unknown
     */
    NameMask(String home, String user, String host) {
        homes(home).forEach(path -> replace(Pattern.quote(path) + "(?![\\p{L}\\p{N}_.-])", "~"));
        name(host, "<host>");
        name(host.split("\\.", 2)[0], "<host>");
        name(user, "<user>");
    }

    /** For the user and the machine of this process. */
    static NameMask ofThisProcess() {
        return new NameMask(System.getProperty("user.home", ""), System.getProperty("user.name", ""), host());
    }

    /** The same text without the names. */
    String mask(String text) {
        return text.lines().map(line -> isFrame(line) ? line : masked(line))
                .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    private static boolean isFrame(String line) {
        return line.startsWith("\t") && line.stripLeading().startsWith("at ");
    }

    private String masked(String line) {
        String masked = line;
        for (Map.Entry<Pattern, String> replacement : replacements.entrySet()) {
            masked = replacement.getKey().matcher(masked).replaceAll(Matcher.quoteReplacement(replacement.getValue()));
        }
        return masked;
    }

    private void name(String name, String instead) {
        if (name.length() > 1 && !name.equalsIgnoreCase("localhost")) { // one letter would be every "a"
            replace(NO_LETTER_BEFORE + Pattern.quote(name) + NO_LETTER_AFTER, instead);
        }
    }

    private void replace(String pattern, String instead) {
        replacements.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), instead);
    }

    /** All ways to write the home folder, the longest first; none for the root of a file system. */
    private static List<String> homes(String home) {
        Set<String> homes = new HashSet<>();
        try {
            Path path = Path.of(home).toAbsolutePath().normalize();
            if (home.isEmpty() || path.getNameCount() == 0) {
                return List.of();
            }
            homes.add(home);
            for (Path way : List.of(path, real(path))) {
                homes.add(way.toString());
                homes.add(way.toString().replace('\\', '/'));
                homes.add(way.toUri().getRawPath().replaceAll("/$", ""));
            }
        } catch (InvalidPathException e) {
            return List.of(); // then no path begins with it
        }
        return homes.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path; // a home that is not there
        }
    }

    /** From where it costs nothing: no name server is asked. */
    private static String host() {
        try {
            return Files.readString(HOST_NAME).strip();
        } catch (IOException e) {
            String windows = System.getenv("COMPUTERNAME");
            return windows != null ? windows : System.getenv().getOrDefault("HOSTNAME", "");
        }
    }
}
