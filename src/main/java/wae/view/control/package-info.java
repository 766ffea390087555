/** Controls of our own: panels that show pictures exactly and look at the same place. */
package wae.view.control;
