/**
 * State and actions of the Compare page: systems, measuring, layers, predictions, sweep, accuracy. Times are taken
 * on a thread of their own, one thing at a time. How systems are measured belongs to {@code domain.comparison} and
 * {@code domain.timing}.
 */
package wae.viewmodel.compare;
