/** Charts as controls: JavaFX charts whose plot is a canvas, so that a million points stay fluid. */
package wae.view.control.chart;
