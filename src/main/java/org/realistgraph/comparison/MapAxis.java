package org.realistgraph.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.Standing;
import org.realistgraph.comparison.EvidenceMap.MapKey;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.Mention;
import org.realistgraph.projection.Ref;

/** What a map can be drawn by. */
enum MapAxis {
    INTERVENTION,
    CATEGORY,
    LEVEL,
    CONTEXT,
    LAYER,
    MECHANISM,
    ACTOR,
    MODERATOR,
    OUTCOME,
    COUNTRY,
    DESIGN_CLASS,
    EMMIE;

    private static final int COUNTRY_CODE = 2;

    /** The key of what is not coded. */
    static final String NOT_CODED = "NOT_CODED";

    /** Where a configuration stands on an axis: a key, its name, and the alignments that lead there. */
    record Spot(String key, String label, List<Standing> way) {

        private static final Spot UNCODED = new Spot(NOT_CODED, "Not coded", List.of());

        private static Spot of(String value) {
            return new Spot(value, words(value), List.of());
        }
    }

    /** The scoping review's nine, which stand in a map even where nothing is claimed of them. */
    static final List<String> CATEGORIES = List.of(
            "SKILLS_TRAINING",
            "SERVICE_INTEGRATION",
            "WORKER_PRACTICE",
            "THERAPEUTIC_APPROACH",
            "SYSTEM_STRUCTURE",
            "FAMILY_MEETINGS",
            "FAMILY_FINANCES",
            "MENTORS",
            "SUPERVISION");

    /** The keys that stand in a map in any case, where anything is coded on the axis. */
    List<String> always() {
        return this == CATEGORY ? CATEGORIES : List.of();
    }

    /** Whether the keys are ids of concepts. */
    boolean isOfConcepts() {
        return switch (this) {
            case INTERVENTION, CONTEXT, MECHANISM, MODERATOR, OUTCOME -> true;
            case CATEGORY, LEVEL, LAYER, ACTOR, COUNTRY, DESIGN_CLASS, EMMIE -> false;
        };
    }

    /** The noun of the concepts in words. */
    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a key that is no concept: of a country in English, of a constant in words. */
    static String words(String key) {
        if (key.length() == COUNTRY_CODE) {
            return Locale.of("", key).getDisplayCountry(Locale.ENGLISH);
        }
        return key.contains("-")
                ? key
                : key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What stands at a key, which on some axes is the id of a concept. */
    MapKey key(String key, String label) {
        return new MapKey(key, label, isOfConcepts() && !key.equals(NOT_CODED) ? new Ref(key) : null);
    }

    /** The spots of a configuration, each key once; one of what is not coded where it has none. */
    List<Spot> spots(ConfigurationEvidence coded, Concepts concepts, boolean broadest) {
        var spots = new LinkedHashMap<String, Spot>();
        plain(coded, concepts, broadest).forEach(spot -> spots.putIfAbsent(spot.key(), spot));
        return spots.isEmpty() ? List.of(Spot.UNCODED) : List.copyOf(spots.values());
    }

    /** The spot of a configuration at a concept, if it names the concept or a narrower one. */
    @Nullable
    Spot spotWithin(String concept, ConfigurationEvidence coded, Concepts concepts) {
        return ids(coded).stream()
                .map(id -> concepts.upwards(id).get(concept))
                .filter(Objects::nonNull)
                .findFirst()
                .map(way -> new Spot(concept, concepts.label(concept), way))
                .orElse(null);
    }

    private List<String> ids(ConfigurationEvidence coded) {
        return this == MODERATOR ? coded.moderators() : coded.ids(ConfigurationRole.valueOf(name()));
    }

    /** Whether a mention stands at a key; on an axis that is not of sources, all do. */
    boolean holds(Mention mention, String key) {
        return switch (this) {
            case COUNTRY, DESIGN_CLASS, EMMIE ->
                spots(mention.source()).anyMatch(spot -> spot.key().equals(key));
            case INTERVENTION, CATEGORY, LEVEL, CONTEXT, LAYER, MECHANISM, ACTOR, MODERATOR, OUTCOME -> true;
        };
    }

    private Stream<Spot> plain(ConfigurationEvidence coded, Concepts concepts, boolean broadest) {
        return switch (this) {
            case INTERVENTION, CONTEXT, MECHANISM, MODERATOR, OUTCOME -> spots(ids(coded), concepts, broadest);
            case CATEGORY, LEVEL -> filedUnder(coded, ConfigurationRole.INTERVENTION, concepts);
            case LAYER -> filedUnder(coded, ConfigurationRole.CONTEXT, concepts);
            case ACTOR -> filedUnder(coded, ConfigurationRole.MECHANISM, concepts);
            case COUNTRY, DESIGN_CLASS, EMMIE -> coded.mentions().stream().flatMap(mention -> spots(mention.source()));
        };
    }

    /** What the concepts in a role are filed under by the property that bears the axis's name. */
    private Stream<Spot> filedUnder(ConfigurationEvidence coded, ConfigurationRole role, Concepts concepts) {
        return concepts.values(coded.ids(role), name().toLowerCase(Locale.ROOT)).stream()
                .map(Spot::of);
    }

    /** A source for which nothing is coded stands where that is said. */
    private Stream<Spot> spots(CountedSource source) {
        var values = ofSource(source);
        return values.isEmpty() ? Stream.of(Spot.UNCODED) : values.stream().map(Spot::of);
    }

    private List<String> ofSource(CountedSource source) {
        return switch (this) {
            case COUNTRY -> source.countries();
            case DESIGN_CLASS -> List.of(source.design());
            case EMMIE -> source.emmie();
            default -> List.of();
        };
    }

    private static Stream<Spot> spots(List<String> ids, Concepts concepts, boolean broadest) {
        return ids.stream()
                .flatMap(id -> (broadest ? concepts.broadest(id) : Set.of(id))
                        .stream()
                                .map(spot -> new Spot(
                                        spot,
                                        concepts.label(spot),
                                        concepts.upwards(id).getOrDefault(spot, List.of()))));
    }
}
