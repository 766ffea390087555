/**
 * Training images read from disk: class folders, CIFAR-10 files, folders of images, through bounded memory. Damaged
 * files are skipped and named. Order, patches and augmentation belong to {@code domain.dataset}.
 */
package wae.io.dataset;
