/** Reads what machine this is. */
package wae.io.machine;
