/**
 * The program: {@code Main} opens the window or runs a command, and the composition root makes every component by
 * hand. What must happen before native libraries load (environment, system properties) is here too. Nothing else
 * belongs here: no rule of the method, no screen, no file format; nobody depends on this package.
 */
package wae;
