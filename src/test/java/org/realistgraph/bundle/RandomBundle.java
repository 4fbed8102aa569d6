package org.realistgraph.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;

/** Makes bundles up from the schema: things of every noun, with any of their fields, that keep to all rules. */
final class RandomBundle {

    private static final int MOST_OF_A_NOUN = 4;

    private final BundleFormat format;
    private final Random random;
    private final double density;
    private final RandomText texts;
    private final String id;
    private final Map<String, List<String>> idsByType = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<Set<String>> aligned = new HashSet<>();

    private RandomBundle(BundleFormat format, String id, long seed, double density) {
        this.format = format;
        this.id = id;
        this.random = new Random(seed);
        this.texts = new RandomText(random);
        this.density = density;
    }

    /** The bundle of that seed; {@code density} is the share of optional fields that are filled. */
    static BundleContent of(BundleFormat format, String id, long seed, double density) {
        return new RandomBundle(format, id, seed, density).bundle();
    }

    private BundleContent bundle() {
        for (var section : format.sections()) {
            var ids = IntStream.rangeClosed(0, random.nextInt(MOST_OF_A_NOUN))
                    .mapToObj(i -> id + "-" + section.name().toLowerCase(Locale.ROOT) + "--" + random.nextInt(1000) + i)
                    .distinct()
                    .toList();
            idsByType.put(section.type(), ids);
        }
        for (var section : format.sections()) {
            idsByType.getOrDefault(section.type(), List.of()).forEach(entry -> add(section, entry));
        }
        var version = new Version(random.nextInt(3), random.nextInt(30), random.nextInt(3));
        return new BundleContent(
                new Header(id, version, texts.next(), List.of(), Map.of()), List.copyOf(entries.values()));
    }

    private void add(Section section, String entryId) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var field : section.fields()) {
            if (field.required() || random.nextDouble() < density) {
                values.put(field.name(), value(field));
            }
        }
        values.put("id", entryId);
        if (section.type().equals("Alignment")) {
            align(values);
        }
        values.computeIfPresent("part", (field, made) -> part(values));
        values.computeIfPresent("parts", (field, made) -> List.of(part(values), Map.of("kind", "WHOLE")));
        sayWhoMade(values);
        values.values().removeIf(value -> value.equals(Map.of()));
        entries.put(entryId, new Entry(section, values, Map.of()));
    }

    private Object value(MappedField field) {
        if (!field.list()) {
            return one(field);
        }
        var many = Stream.generate(() -> one(field)).limit(random.nextInt(4));
        return (field instanceof Property ? many : many.distinct()).toList();
    }

    private Object one(MappedField field) {
        var inside = format.inside(field);
        if (!inside.isEmpty()) {
            var values = new LinkedHashMap<String, Object>();
            inside.stream()
                    .filter(part -> part.required() || random.nextBoolean())
                    .forEach(part -> values.put(part.name(), one(part)));
            if (values.isEmpty()) {
                values.put(inside.getFirst().name(), one(inside.getFirst()));
            }
            return values;
        }
        return field instanceof Relation relation ? end(relation) : property((Property) field);
    }

    private String end(Relation relation) {
        return anyOf(format.type(relation.target()).concrete().stream()
                .filter(type -> !(relation.relationship().equals("FOR") && type.equals("Alignment")))
                .flatMap(type -> idsByType.getOrDefault(type, List.of()).stream())
                .toList());
    }

    private Object property(Property property) {
        return switch (property.type()) {
            case "ID" -> "x" + random.nextInt(9);
            case "String" -> texts.next();
            case "Int" -> (long) random.nextInt(-3, 3000);
            case "Float" -> random.nextBoolean() ? random.nextInt(100) / 100.0 : random.nextGaussian() * 1e4;
            case "Boolean" -> random.nextBoolean();
            default -> anyOf(property.enumValues());
        };
    }

    /** Gives an alignment two ends that no other one has, in an order that makes no circle. */
    private void align(Map<String, Object> values) {
        var concepts = format.type("Concept").concrete().stream()
                .flatMap(type -> idsByType.getOrDefault(type, List.of()).stream())
                .toList();
        do {
            int from = random.nextInt(concepts.size() - 1);
            values.put("from", concepts.get(from));
            values.put("to", concepts.get(random.nextInt(from + 1, concepts.size())));
        } while (!aligned.add(Set.of(String.valueOf(values.get("from")), String.valueOf(values.get("to")))));
    }

    /** Names a model and its reviewer where the origin asks for them, and nowhere else. */
    private void sayWhoMade(Map<String, Object> values) {
        var origin = values.getOrDefault("origin", "");
        values.remove("generation");
        values.remove("acceptedBy");
        if (origin.equals("AI_GENERATED") || origin.equals("AI_REVIEWED")) {
            values.computeIfPresent("status", (field, status) -> status.equals("ACCEPTED") ? "PROPOSED" : status);
            values.put("generation", Map.of("model", texts.next(), "promptHash", "0a".repeat(32)));
        }
        if (origin.equals("AI_REVIEWED")) {
            values.put("acceptedBy", anyOf(idsByType.getOrDefault("Account", List.of())));
        }
    }

    private Map<String, Object> part(Map<String, Object> owner) {
        var claim = Stream.of("claim", "on")
                .map(owner::get)
                .map(entries::get)
                .filter(Objects::nonNull)
                .findFirst();
        var known = claim.map(entry -> Known.of(entry, id));
        var contexts = new ArrayList<>(known.map(thing -> thing.ends("IN")).orElse(Set.of()));
        if (known.filter(thing -> thing.type().equals("Configuration")).isEmpty() || contexts.isEmpty()) {
            return Map.of("kind", "WHOLE");
        }
        return Map.of("kind", anyOf(List.of("CONTEXT", "CONTEXT_MECHANISM")), "id", anyOf(contexts));
    }

    private String anyOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
