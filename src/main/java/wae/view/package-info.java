/** The window: one controller for each file in {@code fxml/}; controllers bind, view models decide. */
package wae.view;
