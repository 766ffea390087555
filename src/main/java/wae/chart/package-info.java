/**
 * Charts as data and geometry: series, thinning, axes, and drawings that any pen puts on a screen or into a file. It
 * knows quantities and colours by role, not runs, systems or images. What is drawn is decided by view models; how
 * pixels get onto a screen or into a PNG is decided in {@code view.control.chart} and {@code io.chart}.
 */
package wae.chart;
