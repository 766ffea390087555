/** Splitting a picture into I_L and I_H and putting it together again. */
package wae.domain.decomposition;
