package wae;

/** Entry point: without arguments it opens the window, with arguments it runs a command. */
public final class Main {

    private Main() {
    }

    /** Starts. */
    public static void main(String[] args) {
    }
}
