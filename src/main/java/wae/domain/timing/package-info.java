/** Systems timed side by side: warm-up, balanced order, repeated rounds, and what may be said about the outcome. */
package wae.domain.timing;
