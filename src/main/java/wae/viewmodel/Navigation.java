package wae.viewmodel;

import java.util.function.Consumer;

/** Sends the user to another page: one page asks, the window shows it. */
public final class Navigation {

    private Consumer<String> window = title -> { };

    /** The window that shows pages; there is one. */
    public void onGo(Consumer<String> goes) {
        window = goes;
    }

    /** Shows a page. @param title as on the rail; nothing happens if there is none of that title */
    public void go(String title) {
        window.accept(title);
    }
}
