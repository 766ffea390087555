package wae.view.shell;

import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;

/**
 * A page of the window.
 *
 * @param title    one word, on the rail
 * @param icon     of the Feather set
 * @param toolbar  its tools, on the toolbar line
 * @param content  the middle of the window
 * @param side     its settings, in the side panel
 * @param status   a short line for the status bar, e.g. position and zoom
 * @param commands what can be done here
 */
public record PageView(String title, String icon, List<Node> toolbar, Node content, Node side,
                    ObservableStringValue status, List<Command> commands) {
}
