/**
 * Charts as files, drawn without a display. It gives AWT a pen. What a chart shows and how it is laid out belongs to
 * {@code wae.chart}.
 */
package wae.io.chart;
