/** Picture files: hostile until checked, decoded by content, written atomically. */
package wae.io.image;
