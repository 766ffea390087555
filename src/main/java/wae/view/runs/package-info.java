/**
 * The Runs page: the table of runs, their charts, previews and settings beside each other. One controller for each
 * of its files in {@code fxml/}; controllers bind and decide nothing. State and actions belong to {@code
 * viewmodel.runs}; curves and previews of a run to {@code viewmodel.run}.
 */
package wae.view.runs;
