/** Pictures as float planes in plain Java. */
package wae.domain.image;
