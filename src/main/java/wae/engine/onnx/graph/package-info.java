/**
 * Graphs of ONNX models that other programs wrote: read without trust, their shapes inferred and their cost counted
 * without running them. An operator that is not known is named. Running such a model belongs to {@code engine.onnx}.
 */
package wae.engine.onnx.graph;
