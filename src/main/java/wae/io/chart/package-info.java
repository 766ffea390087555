/** Charts as files. */
package wae.io.chart;
