/**
 * Controls of our own that more than one page uses. They show what they are given and know no page. Charts belong to
 * {@code view.control.chart}; a control of one page alone belongs to that page.
 */
package wae.view.control;
