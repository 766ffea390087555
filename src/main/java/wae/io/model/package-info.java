/** Plans and trained models as files. What is read is not trusted until it is checked. */
package wae.io.model;
