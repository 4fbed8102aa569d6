package org.realistgraph.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.realistgraph.entity.EntityType;

/**
 * Generates ids for entities that are created without one: the noun, the label as a slug, and random letters for
 * uniqueness.
 */
final class GeneratedIds {

    /** Crockford's base 32, which omits letters that are easily confused. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LONGEST_SLUG = 48;
    private static final int CHANCE = 5;
    private static final int CHANCE_ALONE = 12;

    private GeneratedIds() {}

    /**
     * Generates the id of an entity with these values; without a label in Latin letters, the id is the noun and more
     * random letters.
     */
    static String made(EntityType type, Map<String, ?> values, RandomGenerator random) {
        var slug = Stream.of("label", "name", "title", "statement")
                .map(values::get)
                .filter(Objects::nonNull)
                .map(label -> slug(label.toString()))
                .findFirst()
                .orElse("");
        var noun = type.name().replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return slug.isEmpty()
                ? noun + "-" + chance(CHANCE_ALONE, random)
                : noun + "-" + slug + "-" + chance(CHANCE, random);
    }

    private static String slug(String label) {
        var words = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return words.substring(0, Math.min(LONGEST_SLUG, words.length())).replaceAll("^-|-$", "");
    }

    private static String chance(int many, RandomGenerator random) {
        var letters = new StringBuilder(many);
        random.ints(many, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        return letters.toString();
    }
}
