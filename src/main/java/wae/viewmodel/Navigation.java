package wae.viewmodel;

import java.util.function.Consumer;

/** Where the user is sent next: a place asks, the window goes there. */
public final class Navigation {

    private Consumer<String> window = title -> { };

    /** The window that goes; there is one. */
    public void onGo(Consumer<String> goes) {
        window = goes;
    }

    /** Shows a place. @param title as on the rail; nothing happens if there is none of that title */
    public void go(String title) {
        window.accept(title);
    }
}
