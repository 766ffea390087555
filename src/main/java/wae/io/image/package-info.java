/**
 * Image files: not trusted until checked, decoded by content, bounded in size before memory is taken. Orientation,
 * colour profiles and transparency are applied here. What is done with the pixels belongs to the domain.
 */
package wae.io.image;
