/**
 * What a figure was measured on: processor, cores, memory, system, Java. Plain facts, no user or host name. Reading
 * them from the running system belongs to {@code io.machine}.
 */
package wae.domain.machine;
