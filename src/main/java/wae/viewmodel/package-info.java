/**
 * State and actions of each screen, without a control or a scene. Everything here is confined to the screen's thread.
 */
package wae.viewmodel;
