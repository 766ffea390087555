/**
 * Plans and weights as ONNX models, and ONNX Runtime that runs them. Idle sessions do not spin, and every native
 * resource is closed. Counting the cost of a model from another program belongs to {@code engine.onnx.graph}.
 */
package wae.engine.onnx;
