/** What a training run leaves in its folder. */
package wae.io.run;
