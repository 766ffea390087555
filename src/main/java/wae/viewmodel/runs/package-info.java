/** The screen of runs: the table, runs over each other in charts, their settings and pictures beside each other. */
package wae.viewmodel.runs;
