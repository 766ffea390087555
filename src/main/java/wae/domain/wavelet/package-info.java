/** Classical wavelets, exact and in plain Java, to hold the learned pair of channels against. */
package wae.domain.wavelet;
