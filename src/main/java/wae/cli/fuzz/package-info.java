/**
 * Fuzzing: {@code bench fuzz} gives mutated files to every reader of the program and counts what is not answered with a
 * value or a sentence. The readers come from the composition root. What a reader refuses, and in which words, belongs to
 * {@code io} and {@code engine}.
 */
package wae.cli.fuzz;
