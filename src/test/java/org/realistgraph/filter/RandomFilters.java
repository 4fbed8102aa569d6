package org.realistgraph.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.realistgraph.filter.FilterOracle.Member;
import org.realistgraph.filter.SchemaText.Field;

/**
 * Makes filters that mean something: each is made after the likeness of a thing that there is, so that it mostly keeps
 * some and not all.
 */
final class RandomFilters {

    private static final int DEEP = 3;

    private final SchemaText schema;
    private final RawGraph graph;
    private final FilterOracle oracle;
    private final RandomGenerator random;
    private final RandomValues values;

    RandomFilters(SchemaText schema, RawGraph graph, FilterOracle oracle, RandomGenerator random) {
        this.schema = schema;
        this.graph = graph;
        this.oracle = oracle;
        this.random = random;
        this.values = new RandomValues(schema, random);
    }

    Map<String, @Nullable Object> filter(String type) {
        return filter(type, any(type), DEEP);
    }

    /** A filter by one field, after the likeness of a thing that has it coded, if there is one. */
    Map<String, @Nullable Object> by(Field field, String type) {
        var coded = graph.withAny(schema.labels(type)).stream()
                .filter(thing -> oracle.values(field, thing).findAny().isPresent())
                .toList();
        var filter = new LinkedHashMap<String, @Nullable Object>();
        filter.put(field.name(), of(field, type, coded.isEmpty() ? any(type) : values.one(coded), 2));
        return filter;
    }

    private Map<String, @Nullable Object> filter(String type, @Nullable Object like, int deep) {
        var filter = new LinkedHashMap<String, @Nullable Object>();
        var described = like instanceof Member;
        var said = schema.isNode(type) || described ? 1 + random.nextInt(deep) : 1;
        for (var more = said; more > 0; more--) {
            if (deep > 1 && random.nextInt(described ? 2 : 4) == 0) {
                join(filter, type, like, deep - 1);
            } else {
                say(filter, type, like, deep);
            }
        }
        return filter;
    }

    private void join(Map<String, @Nullable Object> filter, String type, @Nullable Object like, int deep) {
        switch (random.nextInt(3)) {
            case 0 -> filter.put("and", several(type, like, deep));
            case 1 -> filter.put("or", several(type, like, deep));
            default -> filter.put("not", values.rarely() ? null : filter(type, other(type, like), deep));
        }
    }

    private List<Object> several(String type, @Nullable Object like, int deep) {
        var several = new ArrayList<Object>();
        var most = schema.isNode(type) || like instanceof Member ? 2 : 1;
        for (var more = values.rarely() ? 0 : 1 + random.nextInt(most); more > 0; more--) {
            several.add(filter(type, random.nextInt(3) == 0 ? other(type, like) : like, deep));
        }
        return several;
    }

    private @Nullable Object other(String type, @Nullable Object like) {
        return schema.isNode(type) ? any(type) : like;
    }

    private @Nullable Thing any(String type) {
        var things = graph.withAny(schema.labels(type));
        return things.isEmpty() ? null : values.one(things);
    }

    private void say(Map<String, @Nullable Object> filter, String type, @Nullable Object like, int deep) {
        var field = field(type, like);
        if (schema.isObject(field.type()) && field.file() == null && deep == 1 && schema.isNode(type)) {
            field = schema.field(type, "id");
        }
        filter.put(field.name(), values.rarely() ? null : of(field, type, like, deep));
    }

    /** A field that may be filtered by: mostly one that is coded, and rather a relation, most of all one with properties. */
    private Field field(String type, @Nullable Object like) {
        var all = schema.filtered(type);
        var coded = all.stream()
                .filter(field ->
                        like != null && oracle.values(field, like).findAny().isPresent())
                .flatMap(field -> Collections.nCopies(weight(field), field).stream())
                .toList();
        return values.one(coded.isEmpty() || random.nextInt(8) == 0 ? all : coded);
    }

    private int weight(Field field) {
        if (field.relation() == null) {
            return 1;
        }
        return schema.isNode(field.type()) ? 2 : 6;
    }

    private Object of(Field field, String type, @Nullable Object like, int deep) {
        List<Object> known =
                like == null ? List.of() : oracle.values(field, like).toList();
        var value = known.isEmpty() ? null : values.one(known);
        if (field.relation() != null) {
            return related(field, value, known, deep - 1);
        }
        if (schema.isNode(field.type())) {
            return filter(field.type(), value, Math.max(deep, 1));
        }
        if (schema.isObject(field.type())) {
            return filter(field.type(), value, 2);
        }
        return values.of(field, value, () -> String.valueOf(any(type)));
    }

    private Map<String, @Nullable Object> related(Field field, @Nullable Object far, List<Object> known, int deep) {
        if (values.rarely()) {
            return new LinkedHashMap<>();
        }
        var type = field.type();
        if (!schema.isNode(type)) {
            return filter(type, far, Math.max(deep, 1));
        }
        var byId = random.nextInt(3) == 0;
        var filter = byId && random.nextBoolean()
                ? new LinkedHashMap<String, @Nullable Object>()
                : filter(type, far == null ? any(type) : far, Math.max(deep, 1));
        if (byId) {
            var id = schema.field(type, "id");
            filter.put("id", values.of(id, far == null ? null : far.toString(), () -> near(type, known)));
        }
        return filter;
    }

    /** The id of a thing of a type, as often as not of one of those. */
    private String near(String type, List<Object> known) {
        return known.isEmpty() || random.nextBoolean()
                ? String.valueOf(any(type))
                : values.one(known).toString();
    }
}
