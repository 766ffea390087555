package wae.viewmodel;

import java.util.function.Consumer;

/** Takes the user to a page: a view model asks, the window goes there. */
public final class Navigation {

    private Consumer<Page> window = page -> { };

    /** The window that shows pages; there is one. */
    public void onGo(Consumer<Page> goes) {
        window = goes;
    }

    /** Shows a page. */
    public void go(Page page) {
        window.accept(page);
    }
}
