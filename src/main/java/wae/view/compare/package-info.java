/** The comparison screen: systems timed side by side. */
package wae.view.compare;
