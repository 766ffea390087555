/**
 * Where training and validation images come from: class folders, CIFAR-10, patches, shapes x textures, with
 * augmentation and order. The same seed and step draw the same batch, whatever was drawn before. What is trained on
 * them, and its settings, belongs to {@code domain.training}; reading files belongs to {@code io.dataset}.
 */
package wae.domain.dataset;
