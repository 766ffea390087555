package wae.domain.comparison;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import wae.domain.network.Weights;

/** Tells weights apart. */
final class WeightsHash {

    private static final int CHUNK = 1 << 14;
    private static final int BYTES_SHOWN = 8;

    private WeightsHash() {
    }

    /** SHA-256 over names and values (big-endian floats), the first 16 hex digits. */
    static String of(Weights weights) {
        MessageDigest digest = sha256();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK * Float.BYTES);
        weights.tensors().forEach((name, tensor) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            float[] values = tensor.values();
            for (int from = 0; from < values.length; from += CHUNK) {
                int count = Math.min(CHUNK, values.length - from);
                chunk.clear().asFloatBuffer().put(values, from, count);
                digest.update(chunk.limit(count * Float.BYTES));
            }
        });
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES_SHOWN);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }
}
