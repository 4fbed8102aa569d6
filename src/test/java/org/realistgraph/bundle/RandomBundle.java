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
import org.jspecify.annotations.Nullable;
import org.realistgraph.bundle.yaml.BundleContent;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.bundle.yaml.EntityInFile;
import org.realistgraph.bundle.yaml.Header;
import org.realistgraph.bundle.yaml.Version;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityType;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.entity.Reference;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

/** Makes bundles up from the schema: things of every noun, with any of their fields, that keep to all rules. */
public final class RandomBundle {

    private static final int MOST_OF_A_NOUN = 4;

    private final EntityTypes types;
    private final Random random;
    private final double density;
    private final RandomText texts;
    private final RandomValues made;
    private final String id;
    private final Map<String, List<String>> idsByType = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Set<Set<String>> aligned = new HashSet<>();
    private final Set<List<Object>> said = new HashSet<>();

    private RandomBundle(EntityTypes types, String id, long seed, double density) {
        this.types = types;
        this.id = id;
        this.random = new Random(seed);
        this.texts = new RandomText(random);
        this.made = new RandomValues(types, random, texts);
        this.density = density;
    }

    /** The bundle of that seed; {@code density} is the share of optional fields that are filled. */
    static BundleContent of(EntityTypes types, String id, long seed, double density) {
        return new RandomBundle(types, id, seed, density).bundle();
    }

    /** The things of the bundle of that seed. */
    public static List<Entity> entities(EntityTypes types, String id, long seed, double density) {
        return of(types, id, seed, density).entities();
    }

    /** The text of the bundle of that seed. */
    public static String text(String id, long seed) {
        var types = new EntityTypes(Mapping.of(SchemaFiles.completed()));
        return BundleWriter.write(types, of(types, id, seed, 0.5));
    }

    private BundleContent bundle() {
        for (var type : types.all()) {
            var ids = IntStream.rangeClosed(0, random.nextInt(1, MOST_OF_A_NOUN))
                    .mapToObj(i -> id + "-" + type.plural().toLowerCase(Locale.ROOT) + "--" + random.nextInt(1000) + i)
                    .distinct()
                    .toList();
            idsByType.put(type.name(), ids);
        }
        for (var type : types.all()) {
            idsByType.getOrDefault(type.name(), List.of()).forEach(entry -> add(type, entry));
        }
        var version = new Version(random.nextInt(3), random.nextInt(30), random.nextInt(3));
        return new BundleContent(
                new Header(
                        id,
                        version,
                        texts.next(),
                        random.nextBoolean() ? texts.next() : null,
                        anyOf(idsByType.get("Synthesis")),
                        List.of(),
                        Map.of()),
                entities.values().stream()
                        .map(entity -> new EntityInFile(entity, Map.of(), true))
                        .toList());
    }

    private void add(EntityType type, String entryId) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var field : type.fields()) {
            if (field.required() || field.name().equals("synthesis") || random.nextDouble() < density) {
                values.put(field.name(), value(type.name(), field));
            }
        }
        values.put("id", entryId);
        if (type.name().equals("Alignment")) {
            align(values);
        }
        values.computeIfPresent("part", (field, old) -> part(values));
        values.computeIfPresent("parts", (field, old) -> List.of(part(values), Map.of("kind", "WHOLE")));
        if (type.name().equals("Evidence")) {
            sayOnce(type, values);
        }
        made.sayWhoMade(values, idsByType.getOrDefault("Account", List.of()));
        keepToRules(type, values);
        values.values().removeIf(value -> value.equals(Map.of()));
        entities.put(entryId, new Entity(type, values));
    }

    private Object value(String owner, MappedField field) {
        if (!field.list()) {
            return one(owner, field);
        }
        var many = Stream.generate(() -> one(owner, field)).limit(random.nextInt(4));
        return (field instanceof Property ? many : many.distinct()).toList();
    }

    private Object one(String owner, MappedField field) {
        var inside = types.inside(field);
        var inner = field instanceof MappedField.Embedded group
                ? group.type()
                : field instanceof Relation relation ? String.valueOf(relation.describedBy()) : owner;
        if (!inside.isEmpty()) {
            var values = new LinkedHashMap<String, Object>();
            inside.stream()
                    .filter(part -> part.required() || random.nextBoolean())
                    .forEach(part -> values.put(part.name(), value(inner, part)));
            if (values.isEmpty()) {
                values.put(inside.getFirst().name(), value(inner, inside.getFirst()));
            }
            return values;
        }
        return field instanceof Relation relation ? end(relation) : made.of(owner, (Property) field);
    }

    private String end(Relation relation) {
        return anyOf(types.type(relation.target()).concrete().stream()
                .filter(name -> !(relation.relationship().equals("FOR") && name.equals("Alignment")))
                .flatMap(name -> idsByType.getOrDefault(name, List.of()).stream())
                .toList());
    }

    /** Gives evidence a source that has not spoken to that part of the claim. */
    private void sayOnce(EntityType type, Map<String, Object> values) {
        var source = (Relation) type.fields().stream()
                .filter(field -> field.name().equals("source"))
                .findFirst()
                .orElseThrow();
        while (!said.add(List.of(values.get("claim"), values.get("part"), values.get("source")))) {
            values.put("source", end(source));
            values.put("part", part(values));
        }
    }

    /** Gives an alignment two ends that no other one has, in an order that makes no circle. */
    private void align(Map<String, Object> values) {
        var concepts = types.type("Concept").concrete().stream()
                .flatMap(name -> idsByType.getOrDefault(name, List.of()).stream())
                .toList();
        do {
            int from = random.nextInt(concepts.size() - 1);
            values.put("from", concepts.get(from));
            values.put("to", concepts.get(random.nextInt(from + 1, concepts.size())));
        } while (!aligned.add(Set.of(String.valueOf(values.get("from")), String.valueOf(values.get("to")))));
    }

    /** Mends what chance made and a rule refuses. */
    private void keepToRules(EntityType type, Map<String, Object> values) {
        if ("MEMORY".equals(values.get("basis"))) {
            values.remove("quote");
        }
        values.computeIfPresent(
                "supersededBy",
                (_, newer) -> newer.toString().compareTo(String.valueOf(values.get("id"))) > 0 ? newer : null);
        values.computeIfPresent("refines", (field, list) -> RandomValues.laterThan(values, (List<?>) list));
        values.computeIfPresent("outcomes", (field, list) -> distinct((List<?>) list));
        if (values.get("firing") instanceof Map<?, ?> firing && "NONE".equals(firing.get("activation"))) {
            values.put("firing", Map.of("mode", "BLOCKED", "mechanism", String.valueOf(firing.get("mechanism"))));
        }
        switch (type.name()) {
            case "Ripple" -> tie(values);
            case "Embedding" -> apart(values, "inner", "outer");
            case "Effect" -> order(values);
            case "Statistic" ->
                values.computeIfPresent(
                        "value",
                        (field, value) -> value instanceof Map<?, ?> map && map.containsKey("low")
                                ? Map.of("low", -1e6, "high", 1e6)
                                : value);
            default -> {}
        }
    }

    private static List<?> distinct(List<?> outcomes) {
        var seen = new HashSet<Object>();
        return outcomes.stream()
                .filter(one -> !(one instanceof Map<?, ?> map) || seen.add(map.get("outcome")))
                .toList();
    }

    private void apart(Map<String, Object> values, String one, String other) {
        var configurations = new ArrayList<>(idsByType.getOrDefault("Configuration", List.of()));
        configurations.remove(String.valueOf(values.get(one)));
        values.put(other, anyOf(configurations));
    }

    /** A ripple goes through outcomes and into a context that its ends have. */
    private void tie(Map<String, Object> values) {
        apart(values, "from", "to");
        var produced = ends(values.get("from"), "PRODUCES");
        var contexts = ends(values.get("to"), "IN");
        values.computeIfPresent(
                "via",
                (field, list) -> ((List<?>) list)
                        .stream()
                                .filter(one -> one instanceof Map<?, ?> map && produced.contains(map.get("outcome")))
                                .toList());
        values.computeIfPresent("into", (field, context) -> contexts.contains(context) ? context : null);
    }

    private Set<String> ends(@Nullable Object id, String relationship) {
        var entity = entities.get(String.valueOf(id));
        return entity == null ? Set.of() : Reference.ends(entity, relationship);
    }

    private void order(Map<String, Object> values) {
        values.computeIfPresent("value", (field, value) -> 2.5 + random.nextInt(9));
        values.computeIfPresent("ciLow", (field, value) -> 0.25 + random.nextInt(2));
        values.computeIfPresent("ciHigh", (field, value) -> 20.5 + random.nextInt(9));
    }

    private Map<String, Object> part(Map<String, Object> owner) {
        var claim = Stream.of("claim", "on")
                .map(owner::get)
                .map(entities::get)
                .filter(Objects::nonNull)
                .findFirst();
        var contexts = new ArrayList<>(
                claim.map(entity -> Reference.ends(entity, "IN")).orElse(Set.of()));
        if (claim.filter(entity -> entity.type().name().equals("Configuration")).isEmpty() || contexts.isEmpty()) {
            return Map.of("kind", "WHOLE");
        }
        return Map.of("kind", anyOf(List.of("CONTEXT", "CONTEXT_MECHANISM")), "id", anyOf(contexts));
    }

    private String anyOf(@Nullable List<String> values) {
        return Objects.requireNonNull(values).get(random.nextInt(values.size()));
    }
}
