package wae.domain.machine;

/**
 * The machine that something was measured on; never a host or user name.
 *
 * @param processor   its model, as the system calls it
 * @param cores       logical cores that this process may use
 * @param memoryBytes of the machine, 0 if unknown
 * @param system      operating system, version and architecture
 * @param java        version and vendor of the Java machine
 * @param heapBytes   largest size of its heap
 */
public record Machine(String processor, int cores, long memoryBytes, String system, String java, long heapBytes) {
}
