/** Files that are either whole or not there, and what went wrong with a file said in one sentence. */
package wae.io.file;
