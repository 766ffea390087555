/**
 * Files that are written whole or not at all, and a sentence for what went wrong with one. Every other {@code io}
 * package writes through it. File formats belong to those packages.
 */
package wae.io.file;
