/** Networks made smaller by dropping channels: which may go, which should, and what is left. */
package wae.domain.pruning;
