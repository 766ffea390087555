/**
 * State that several pages share: jobs and their progress, notices, settings, navigation, images as the screen draws
 * them. Everything here is confined to the JavaFX thread unless it says otherwise, and knows no control and no
 * scene. State of one page belongs to the package of that page.
 */
package wae.viewmodel;
