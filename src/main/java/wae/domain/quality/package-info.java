/** How good a reconstruction is. */
package wae.domain.quality;
