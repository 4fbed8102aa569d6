package org.realistgraph.change;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals entries with a key from outside the graph: HMAC-SHA256 over their canonical JSON, which includes the last seal.
 */
final class EntrySeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_ID_LENGTH = 16;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final SecretKeySpec key;

    EntrySeal(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Identifies the key without revealing it. */
    String keyId() {
        return of("the key of a change log").substring(0, KEY_ID_LENGTH);
    }

    /**
     * Seals an entry and its states of nodes. Where words have a hash, the seal covers the hash instead of the words,
     * so that words can be erased and the log stays intact.
     */
    String of(Map<String, ?> entry, List<? extends Map<String, ?>> things) {
        var content = new TreeMap<String, @Nullable Object>(EntryWords.withoutWords(entry));
        content.remove("hmac");
        content.put("things", things.stream().map(EntryWords::withoutWords).toList());
        return of(canonical(content));
    }

    private String of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no " + ALGORITHM + ".", e);
        }
    }

    /** JSON with sorted keys, so that equal content gives equal text. */
    static String canonical(Object content) {
        return JSON.writeValueAsString(content);
    }
}
