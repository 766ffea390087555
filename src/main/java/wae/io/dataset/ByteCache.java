package wae.io.dataset;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import wae.domain.dataset.EightBitPicture;

/** Values of a bounded number of bytes in all; the one that was not wanted for longest goes first. */
final class ByteCache<K> {

    private static final float LOAD = 0.75f; // the map's own default; the constructor wants it said

    private final long bound;
    private final Map<K, EightBitPicture> entries = new LinkedHashMap<>(64, LOAD, true);
    private long bytes;

    /** @param bound bytes that the values may take together */
    ByteCache(long bound) {
        this.bound = bound;
    }

    /** The value, or null. */
    EightBitPicture get(K key) {
        return entries.get(key);
    }

    /** Keeps a value, unless it alone is above the bound. */
    void put(K key, EightBitPicture value) {
        if (value.bytes().length > bound) {
            return;
        }
        EightBitPicture before = entries.put(key, value);
        bytes += value.bytes().length - (before == null ? 0 : before.bytes().length);
        for (Iterator<EightBitPicture> eldest = entries.values().iterator(); bytes > bound; eldest.remove()) {
            bytes -= eldest.next().bytes().length;
        }
    }

    /** What the values take now. */
    long bytes() {
        return bytes;
    }
}
