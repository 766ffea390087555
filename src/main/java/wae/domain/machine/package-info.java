/** What a figure was measured on. */
package wae.domain.machine;
