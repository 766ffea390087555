/**
 * Runs as more than one page shows them: which there are, their curves, their previews. Train shows one run, Runs up
 * to twenty, with the same classes. What only one page does with a run belongs to {@code viewmodel.train} or {@code
 * viewmodel.runs}.
 */
package wae.viewmodel.run;
