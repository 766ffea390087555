/**
 * Accelerated against baseline systems: choosing, opening, timing, evaluating and profiling them side by side, and
 * the measurement that results. A measurement holds every single time with the conditions under which it was taken.
 * How a time is taken belongs to {@code domain.timing}; how a measurement is stored belongs to {@code io.report}.
 */
package wae.domain.comparison;
