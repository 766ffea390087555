/** Networks rewritten to run faster, with the same results up to rounding. */
package wae.domain.optimisation;
