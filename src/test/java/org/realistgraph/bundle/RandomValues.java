package org.realistgraph.bundle;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.schema.Format;
import org.realistgraph.schema.MappedField.Property;

/** Makes single values up, within the bounds and in the formats that the schema gives. */
record RandomValues(EntityTypes types, Random random, RandomText texts) {

    /** A value of a property of that type. */
    Object of(String owner, Property property) {
        return switch (property.type()) {
            case "ID" -> "x" + random.nextInt(9);
            case "String" ->
                types.mapping()
                        .format(owner, property.name())
                        .map(this::formatted)
                        .orElseGet(texts::next);
            case "Int" ->
                types.mapping().least(owner, property.name()).isPresent()
                        ? (long) random.nextInt(1800, 2026)
                        : (long) random.nextInt(-3, 3000);
            case "Float" ->
                types.mapping().least(owner, property.name()).isPresent() || random.nextBoolean()
                        ? random.nextInt(100) / 100.0
                        : random.nextGaussian() * 1e4;
            case "Boolean" -> random.nextBoolean();
            default -> anyOf(property.enumValues());
        };
    }

    /** Names a model, its reviewer and who agreed where the origin and the status ask for them, and nowhere else. */
    void sayWhoMade(Map<String, Object> values, List<String> accounts) {
        var origin = values.getOrDefault("origin", "");
        values.keySet().removeAll(Set.of("generation", "acceptedBy"));
        if (origin.equals("AI_GENERATED") || origin.equals("AI_REVIEWED")) {
            values.computeIfPresent("status", (_, status) -> status.equals("AGREED") ? "PROPOSED" : status);
            values.put("generation", Map.of("model", texts.next(), "promptHash", "0a".repeat(32)));
        }
        if (origin.equals("AI_REVIEWED")) {
            values.put("acceptedBy", anyOf(accounts));
        }
        if ("AGREED".equals(values.get("status"))) {
            values.put("agreedBy", List.of("x", "somebody-else"));
        }
    }

    /** Of refined claims those of the claim's noun whose id is greater, so that nothing leads back. */
    static List<?> laterThan(Map<String, Object> claim, List<?> refined) {
        var id = String.valueOf(claim.get("id"));
        var noun = id.replaceFirst("-*\\d+$", "");
        return refined.stream()
                .filter(one -> {
                    var other = String.valueOf(((Map<?, ?>) one).get("claim"));
                    return other.startsWith(noun) && other.compareTo(id) > 0;
                })
                .toList();
    }

    private String formatted(Format format) {
        return switch (format) {
            case DOI -> "10.1000/" + random.nextInt(1_000_000_000);
            case COUNTRY -> anyOf(List.of("NO", "US", "GB-WLS", "GB"));
            case SHA256 -> "0a".repeat(32);
        };
    }

    private String anyOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
