/**
 * The window around the pages: rail, toolbar, status bar, command palette, overlays, themes, keys, file dialogs. It
 * shows pages without knowing any of them. What a page contains belongs to {@code view.decompose}, {@code
 * view.train}, {@code view.compare} or {@code view.runs}.
 */
package wae.view.shell;
