/**
 * The Train page: the form of a new run, the active run with its charts and previews, and micro-training. One
 * controller for each of its files in {@code fxml/}; controllers bind and decide nothing. State and actions belong
 * to {@code viewmodel.train}; curves and previews of a run to {@code viewmodel.run}.
 */
package wae.view.train;
