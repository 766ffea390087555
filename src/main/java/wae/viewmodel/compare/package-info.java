/** What the comparison screen knows and does. */
package wae.viewmodel.compare;
