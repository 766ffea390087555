/** The screen of runs: a table, charts over each other, pictures and settings beside each other. */
package wae.view.runs;
