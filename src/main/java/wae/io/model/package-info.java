/**
 * Plans and trained models as files: JSON plans, ONNX with the plan in its metadata, exports. What is read is not
 * trusted until it is checked. Building and running a network belongs to {@code engine}.
 */
package wae.io.model;
