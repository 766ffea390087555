package wae.view.shell;

/** A node that commands of a panel act on while it has the focus; see {@link Command#onPanel}. */
public interface PanelTarget {
}
