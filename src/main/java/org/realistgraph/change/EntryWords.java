package org.realistgraph.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a log entry, or of its record of one node: why, before and after. Their hash is salted, so that erased
 * words cannot be guessed from the hash once the salt is erased too.
 */
final class EntryWords {

    private static final List<String> FIELDS = List.of("why", "before", "after");
    private static final String SALT = "salt";
    private static final String HASH = "hash";
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private EntryWords() {}

    /** A copy with a salt and the hash of the words. */
    static Map<String, Object> hashed(Map<String, Object> what) {
        var salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        var hashed = new LinkedHashMap<>(what);
        hashed.put(SALT, HexFormat.of().formatHex(salt));
        hashed.put(HASH, hash(hashed));
        return hashed;
    }

    /**
     * The content that a seal covers: the hash instead of the words, or everything if an older program wrote no hash.
     */
    static Map<String, ?> withoutWords(Map<String, ?> what) {
        if (!what.containsKey(HASH)) {
            return what;
        }
        var rest = new LinkedHashMap<String, Object>(what);
        rest.keySet().removeAll(FIELDS);
        rest.remove(SALT);
        return rest;
    }

    /** Whether the words match their hash, or all words were erased. */
    static boolean areWhole(Map<String, ?> what) {
        return !what.containsKey(HASH)
                || (what.containsKey(SALT)
                        ? hash(what).equals(what.get(HASH))
                        : FIELDS.stream().noneMatch(what::containsKey));
    }

    private static String hash(Map<String, ?> what) {
        var words = new TreeMap<String, Object>(what);
        words.keySet().retainAll(FIELDS);
        var text = what.get(SALT) + EntrySeal.canonical(words);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256.", e);
        }
    }
}
