/**
 * The log of the program: files in the user's folder, shared by the window and any number of commands, without user or
 * host names. A folder that cannot be written means no log, never a failed start. What is logged belongs to those who
 * catch it.
 */
package wae.io.log;
