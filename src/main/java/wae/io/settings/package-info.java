/**
 * The settings of the workbench as a file in the user's folder for settings, and the desktop's light or dark theme.
 * A damaged file means defaults, never a failed start. What is remembered belongs to {@code domain.settings}.
 */
package wae.io.settings;
