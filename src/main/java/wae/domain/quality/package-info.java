/**
 * How close a reconstruction is to its image: PSNR and SSIM. Values are computed on images clipped to [0,1] and are
 * absent where they are not defined. Which images are compared is decided elsewhere.
 */
package wae.domain.quality;
