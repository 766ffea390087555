/**
 * Systems timed side by side: warm-up, balanced order, repeated rounds, and what may be said about the outcome. It
 * times anything that runs and knows no network. What is timed, and what a measurement records, belongs to {@code
 * domain.comparison}.
 */
package wae.domain.timing;
