/**
 * State and actions of the Decompose page: the open image, the model in use, panels, metrics, gains, undo. Work that
 * takes long is started through a {@code TaskRunner}. How an image is decomposed belongs to {@code
 * domain.decomposition}.
 */
package wae.viewmodel.decompose;
