package wae.domain.timing;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** Collections of memory by this JVM. */
public final class JvmCollections {

    private JvmCollections() {
    }

    /** Number of collections since the JVM started, over all of its collectors. */
    public static long count() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount).filter(count -> count > 0).sum();
    }
}
