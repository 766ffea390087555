/**
 * State and actions of the Runs page: the table of runs, the selection, the reference run, names, notes and trash.
 * What other pages do with a run is given to it. Curves and previews belong to {@code viewmodel.run}.
 */
package wae.viewmodel.runs;
