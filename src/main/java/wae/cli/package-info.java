/** The headless commands. */
package wae.cli;
