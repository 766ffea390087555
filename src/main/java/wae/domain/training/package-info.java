/** Training as plain data and ports: settings, stages, status, where the pictures come from. */
package wae.domain.training;
