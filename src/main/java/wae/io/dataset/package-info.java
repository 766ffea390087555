/** Pictures to train on, streamed from disk through bounded memory, drawn reproducibly. */
package wae.io.dataset;
