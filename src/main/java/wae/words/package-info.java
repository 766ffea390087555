/**
 * The words of the window, read from one file, {@code wae/words.properties}. Every label, tooltip and sentence of the
 * window has a key there. Names that commands, files and the window share (metrics, stages, settings, systems) belong to
 * the domain, and so do the sentences of a {@code Problem}.
 */
package wae.words;
