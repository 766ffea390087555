/** What long work shares: progress, cancelling, and problems that a user can act on. */
package wae.domain.task;
