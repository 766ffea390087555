/**
 * The Decompose page: linked panels, metrics, band mixer, display gains, choice of model. One controller for each of
 * its files in {@code fxml/}; controllers bind and decide nothing. State and actions belong to {@code
 * viewmodel.decompose}.
 */
package wae.view.decompose;
