/** Results as files that other programs read: JSON and PNG. */
package wae.io.report;
