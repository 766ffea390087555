/** Graphs of ONNX models that other programs wrote: read without trust, and what they cost, counted without running. */
package wae.engine.onnx.graph;
