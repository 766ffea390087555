/**
 * Images as float planes in [0,1], their sizes, resampling, and the mapping that makes signed values visible. A
 * {@code Picture} is a decoded RGB image. Decoding and encoding files belongs to {@code io.image}.
 */
package wae.domain.image;
