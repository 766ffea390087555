package wae;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import wae.cli.Commands;

/** Runs commands of the whole program, from words to exit status, and remembers what they printed. */
final class CommandRun {

    final Components components = new Components();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** @return the exit status */
    int run(Object... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Commands.of("test", components.commands());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        String[] strings = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            strings[i] = words[i].toString();
        }
        return line.execute(strings);
    }

    /** What the last one printed on the standard output. */
    String out() {
        return out.toString();
    }

    /** What the last one printed on the standard error. */
    String err() {
        return err.toString();
    }
}
