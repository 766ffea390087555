/** Plans and weights as ONNX models, and ONNX Runtime that runs them. */
package wae.engine.onnx;
