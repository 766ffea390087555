package wae;

import wae.cli.Commands;

/** Entry point: without arguments it opens the window, with arguments it runs a command. */
public final class Main {

    private Main() {
    }

    /** Starts. */
    public static void main(String[] args) {
        if (args.length == 0) {
            Workbench.open();
        } else {
            NativeSetup.apply();
            System.exit(run(args));
        }
    }

    private static int run(String[] args) {
        try {
            return Commands.of(Versions.all().get("workbench"), new Components().commands()).execute(args);
        } catch (OutOfMemoryError e) {
            System.err.println("There is not enough memory for this; start with more (java -Xmx).");
            return Commands.FAILED;
        }
    }
}
