/** State and actions of the training screen: choosing a run, watching it, looking back at it, and training in class. */
package wae.viewmodel.train;
