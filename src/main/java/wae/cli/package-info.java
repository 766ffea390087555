/**
 * The headless commands: options, progress on standard error, tables on standard output. A command opens what it
 * is given, calls the domain, and turns a problem into a sentence and an exit status. Rules, defaults and file
 * formats belong to the domain and to {@code io}.
 */
package wae.cli;
