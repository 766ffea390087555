/**
 * Classical wavelets, exact and in plain Java, to compare the learned sub-images with. One level, symmetric border,
 * four sub-bands. The learned decomposition belongs to {@code domain.decomposition}.
 */
package wae.domain.wavelet;
