package wae.view.shell;

import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import wae.viewmodel.Page;

/**
 * One of the pages, as the shell shows it.
 *
 * @param page     which
 * @param icon     of the Feather set
 * @param toolbar  its tools, on the toolbar
 * @param content  the middle of the window
 * @param side     its settings, in the side panel
 * @param status   a short line for the status bar, e.g. position and zoom
 * @param commands what can be done on it
 */
public record PageView(Page page, String icon, List<Node> toolbar, Node content, Node side,
                    ObservableStringValue status, List<Command> commands) {

    /** One word, as on the rail. */
    public String title() {
        return page.title();
    }
}
