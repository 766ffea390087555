/**
 * A training run that is saved: its description, session, checkpoints, previews, history, and the store that keeps
 * it (a port). A run can be interrupted at any moment and resumes bitwise from its last checkpoint. What a step does
 * belongs to {@code domain.training}; the files of a run folder belong to {@code io.run}.
 */
package wae.domain.run;
