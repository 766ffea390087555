package wae.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine;

/** Files whose names begin with a dash, as shells give them for {@code *}: they are files, unless an option is called so. */
final class DashedFiles {

    private DashedFiles() {
    }

    /** The words with {@code ./} before each such file. */
    static String[] named(String[] words, CommandLine line) {
        Set<String> options = new HashSet<>();
        collect(line, options);
        String[] named = words.clone();
        for (int i = 0; i < words.length && !words[i].equals("--"); i++) {
            String word = words[i];
            boolean dashed = word.length() > 1 && word.startsWith("-") && !options.contains(word.split("=", 2)[0]);
            named[i] = dashed && isThere(word) ? "./" + word : word;
        }
        return named;
    }

    private static void collect(CommandLine line, Set<String> options) {
        options.addAll(line.getCommandSpec().optionsMap().keySet());
        options.addAll(line.getCommandSpec().negatedOptionsMap().keySet());
        line.getSubcommands().values().forEach(command -> collect(command, options));
    }

    private static boolean isThere(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
