/**
 * WebP: the container, the lossy format (VP8 key frames, RFC 6386), the lossless one (VP8L) and alpha, decoded to the
 * same pixels as libwebp. Knows streams and nothing of the project; sizes and lengths are checked before memory is taken.
 */
package wae.io.image.webp;
