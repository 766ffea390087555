/** The settings as a file in the user's folder for settings. */
package wae.io.settings;
