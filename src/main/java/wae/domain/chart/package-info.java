/** Charts as data and geometry: series, thinning, axes, and drawings that a pen puts on a screen or into a file. */
package wae.domain.chart;
