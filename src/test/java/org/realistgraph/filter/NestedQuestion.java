package org.realistgraph.filter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.filter.FilterOracle.Member;
import org.realistgraph.filter.SchemaText.Field;

/** A list that stands below others, the last of the steps that lead to it, filtered and put in an order. */
record NestedQuestion(
        long seed,
        String root,
        String type,
        List<Step> steps,
        Map<String, @Nullable Object> filter,
        String order,
        int first)
        implements Comparison.Seeded {

    /** A relation, and the kind of things that is asked on, where it leads to several. */
    record Step(Field field, @Nullable String kind) {}

    private static final int PAGE = 100;

    Map<?, ?> ask(SchemaText schema, Answers answers) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("filter", filter);
        var query = "query ($filter: " + list().type() + "Filter) { it: " + root + "(first: " + PAGE + ") { nodes { "
                + text(schema, 0) + " } } }";
        return answers.of(query, variables);
    }

    private Field list() {
        return steps.getLast().field();
    }

    private String text(SchemaText schema, int number) {
        var field = steps.get(number).field();
        if (number == steps.size() - 1) {
            return "id " + field.name() + "(first: " + first + ", orderBy: " + order + ", filter: $filter) { "
                    + (schema.isCounted(field.type()) ? "totalCount totalCountIsExact " : "") + "nodes { id } }";
        }
        var kind = steps.get(number).kind();
        var below = text(schema, number + 1);
        var asked = kind == null ? below : "... on " + kind + " { " + below + " }";
        if (field.connection()) {
            return "id " + field.name() + "(first: " + PAGE + ") { nodes { " + asked + " } }";
        }
        return "id " + field.name() + " { "
                + (schema.isNode(field.type())
                        ? asked
                        : schema.end(field.type()).name() + " { " + asked + " }")
                + " }";
    }

    /** What must be answered. */
    Map<?, ?> expected(SchemaText schema, RawGraph graph, FilterOracle oracle) {
        var things = graph.withAny(schema.labels(type)).stream()
                .sorted(Comparator.comparing(Thing::id))
                .limit(PAGE)
                .map(thing -> expected(schema, oracle, thing, 0))
                .toList();
        return Map.of("nodes", things);
    }

    private Map<String, @Nullable Object> expected(SchemaText schema, FilterOracle oracle, Thing thing, int number) {
        var field = steps.get(number).field();
        var ends = oracle.values(field, thing)
                .map(end -> end instanceof Member member ? member.far() : (Thing) end)
                .sorted(Comparator.comparing(Thing::id))
                .toList();
        var answer = new LinkedHashMap<String, @Nullable Object>(Map.of("id", thing.id()));
        answer.put(
                field.name(),
                number == steps.size() - 1 ? kept(schema, oracle, ends) : below(schema, oracle, ends, number));
        return answer;
    }

    private @Nullable Object below(SchemaText schema, FilterOracle oracle, List<Thing> ends, int number) {
        var field = steps.get(number).field();
        var kind = steps.get(number).kind();
        var objects = ends.stream()
                .limit(field.connection() ? PAGE : ends.size())
                .map(end ->
                        kind == null || end.is(kind) ? (Object) expected(schema, oracle, end, number + 1) : Map.of())
                .map(below -> schema.isNode(field.type())
                        ? below
                        : Map.of(schema.end(field.type()).name(), below))
                .toList();
        if (field.connection()) {
            return Map.of("nodes", objects);
        }
        return field.list() ? objects : objects.isEmpty() ? null : objects.getFirst();
    }

    private Map<String, Object> kept(SchemaText schema, FilterOracle oracle, List<Thing> ends) {
        var type = list().type();
        var kept = oracle.kept(ends, filter, type, order);
        var answer = new LinkedHashMap<String, Object>();
        if (schema.isCounted(type)) {
            answer.put("totalCount", Question.total(filter, kept.size()));
            answer.put("totalCountIsExact", Question.isExact(filter, kept.size()));
        }
        answer.put(
                "nodes",
                kept.stream().limit(first).map(one -> Map.of("id", one.id())).toList());
        return answer;
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + root + " / "
                + String.join(
                        " / ",
                        steps.stream()
                                .map(step -> step.field().name() + (step.kind() == null ? "" : " on " + step.kind()))
                                .toList())
                + "(first: " + first + ", orderBy: "
                + order + ", filter: " + RandomValues.literal(filter) + ")";
    }
}
