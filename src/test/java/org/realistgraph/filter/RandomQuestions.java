package org.realistgraph.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.realistgraph.filter.NestedQuestion.Step;
import org.realistgraph.filter.SchemaText.Field;

/** Questions after a graph: the same seed asks the same of it. */
record RandomQuestions(SchemaText schema, RawGraph graph, FilterOracle oracle) {

    private static final int LARGEST_PAGE = 100;

    /** A list at the root, rather of a noun that has many relations. */
    Question question(long seed) {
        var random = new SplittableRandom(seed);
        var lists = schema.lists().entrySet().stream()
                .filter(list -> !graph.withAny(schema.labels(list.getValue())).isEmpty())
                .flatMap(list -> Collections.nCopies(relations(list.getValue()).size() + 1, list).stream())
                .toList();
        var list = one(lists, random);
        var type = list.getValue();
        var first = random.nextInt(6) == 0 ? 1 + random.nextInt(30) : LARGEST_PAGE;
        return new Question(
                seed,
                list.getKey(),
                type,
                new RandomFilters(schema, graph, oracle, random).filter(type),
                order(type, random),
                first,
                schema.isCounted(type),
                random.nextBoolean());
    }

    /** Of each list one question for each field that its filter offers. */
    List<Question> ofEachField() {
        var questions = new ArrayList<Question>();
        schema.lists()
                .forEach((list, type) -> schema.filtered(type).forEach(field -> {
                    var random = new SplittableRandom(questions.size());
                    var filter = new RandomFilters(schema, graph, oracle, random).by(field, type);
                    questions.add(new Question(
                            questions.size(),
                            list,
                            type,
                            filter,
                            "ID",
                            LARGEST_PAGE,
                            schema.isCounted(type),
                            random.nextBoolean()));
                }));
        return questions;
    }

    /** A list below others, up to three relations from the root. */
    NestedQuestion nested(long seed) {
        var random = new SplittableRandom(seed);
        while (true) {
            var root = one(List.copyOf(schema.lists().entrySet()), random);
            var steps = new ArrayList<Step>();
            var type = root.getValue();
            for (var more = random.nextInt(3); more >= 0 && !relations(type).isEmpty(); more--) {
                var field = one(relations(type), random);
                type = schema.isNode(field.type())
                        ? field.type()
                        : schema.end(field.type()).type();
                var kinds = schema.kinds(type);
                var kind = kinds.size() == 1 || more == 0 ? null : one(kinds, random);
                steps.add(new Step(field, kind));
                type = kind == null ? type : kind;
            }
            if (!steps.isEmpty() && steps.getLast().field().connection()) {
                var filter = new RandomFilters(schema, graph, oracle, random).filter(type);
                return new NestedQuestion(
                        seed,
                        root.getKey(),
                        root.getValue(),
                        steps,
                        filter,
                        order(type, random),
                        1 + random.nextInt(LARGEST_PAGE));
            }
        }
    }

    private List<Field> relations(String type) {
        return schema.fields(type).values().stream()
                .filter(field -> field.relation() != null)
                .toList();
    }

    private static <T> T one(List<T> several, RandomGenerator random) {
        return several.get(random.nextInt(several.size()));
    }

    private String order(String type, RandomGenerator random) {
        var orders = new ArrayList<>(List.of("ID", "ID_DESC"));
        schema.fields(type).values().stream().filter(Field::ordered).forEach(field -> {
            orders.add(FilterOracle.constant(field));
            orders.add(FilterOracle.constant(field) + "_DESC");
        });
        return random.nextInt(3) == 0 ? one(orders, random) : "ID";
    }
}
