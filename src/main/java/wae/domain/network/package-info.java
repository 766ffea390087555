/** Networks as plans: plain data that everything else reads. */
package wae.domain.network;
