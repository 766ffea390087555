/**
 * Charts as controls: a canvas that stays fluid with a million points, with keys, mouse, menu, legend and a table of
 * the data. They draw what {@code wae.chart} lays out. Which lines there are is decided by view models.
 */
package wae.view.control.chart;
