/**
 * What long work shares: progress, cancelling, and problems that a user can act on. A problem is one sentence that
 * says what is wrong and what to do. Threads belong to those who start the work.
 */
package wae.domain.task;
