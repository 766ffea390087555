/**
 * What the workbench remembers between two starts. Plain values with defaults, and the port that stores them.
 * Settings of a training belong to {@code domain.training}.
 */
package wae.domain.settings;
