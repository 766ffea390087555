package wae.io.machine;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;

/** Whether somebody watches what a command prints. {@code System.console()} would ask about its input too. */
public final class Terminal {

    private static final int STANDARD_ERROR = 2;

    private Terminal() {
    }

    /** Whether standard error is a terminal, where a line can be written over; no, where the system cannot say. */
    public static boolean isStandardError() {
        try {
            Function isatty = Platform.isWindows() ? Function.getFunction("msvcrt", "_isatty")
                    : NativeLibrary.getInstance("c").getFunction("isatty");
            return isatty.invokeInt(new Object[] {STANDARD_ERROR}) != 0;
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            return false;
        }
    }
}
