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
            System.exit(Commands.of(Versions.all().get("workbench"), new Wiring().commands()).execute(args));
        }
    }
}
