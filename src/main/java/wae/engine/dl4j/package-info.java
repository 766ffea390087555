/**
 * Plans on DL4J: graphs from plans, training, and a reference that ONNX Runtime is compared with. One long-lived
 * thread owns all of DL4J and ND4J. What is trained and with which settings belongs to {@code domain.training}.
 */
package wae.engine.dl4j;
