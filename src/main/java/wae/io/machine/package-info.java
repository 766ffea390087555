/**
 * Reads what machine and process this is and whether a terminal is there, and opens the system's file manager. Only
 * public facts are read, no user or host name. What the facts mean belongs to {@code domain.machine}.
 */
package wae.io.machine;
