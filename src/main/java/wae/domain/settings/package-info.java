/** What the workbench remembers between two starts. */
package wae.domain.settings;
