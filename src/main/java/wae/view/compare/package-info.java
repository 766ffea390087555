/**
 * The Compare page: systems, times, layers, predictions, sweep, accuracy against latency. One controller for each of
 * its files in {@code fxml/}; controllers bind and decide nothing. State and actions belong to {@code
 * viewmodel.compare}.
 */
package wae.view.compare;
