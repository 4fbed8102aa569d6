package org.realistgraph.chain;

import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.context;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.intervention;
import static org.realistgraph.given.Given.outcome;
import static org.realistgraph.given.Given.ripple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.realistgraph.given.AThing;

/**
 * A small random graph: cycles, diamonds, ripples from a configuration to itself, several between the same two, contexts
 * that exclude each other or are broader, outcomes that go the wrong way. All its ids begin with its number.
 */
record SmallGraph(List<Configuration> configurations, List<Ripple> ripples, List<Alignment> alignments) {

    record Configuration(
            String id,
            String status,
            List<String> interventions,
            List<String> contexts,
            Map<String, String> outcomes) {}

    record Ripple(
            String id,
            String status,
            String identity,
            String from,
            String to,
            Map<String, String> via,
            @Nullable String into) {}

    record Alignment(String kind, String status, String from, String to) {}

    private static final List<String> STATUSES =
            List.of("PROPOSED", "PROPOSED", "PROPOSED", "AGREED", "AGREED", "DRAFT", "PROPOSED", "REJECTED");
    private static final List<String> DIRECTIONS =
            List.of("INCREASES", "INCREASES", "DECREASES", "NO_CHANGE", "NOT_STATED");
    private static final List<String> NEEDS = List.of("INCREASES", "INCREASES", "DECREASES", "NOT_STATED");
    private static final List<String> IDENTITIES =
            List.of("SAME", "SAME", "NARROWER", "ANALOGOUS", "ENABLES", "NOT_STATED");
    private static final List<String> KINDS = List.of("NARROWER", "NARROWER", "EXCLUDES", "DRIVEN_BY");
    private static final int OUTCOMES = 3;
    private static final int CONTEXTS = 4;

    static SmallGraph random(int number, Random random) {
        var prefix = "g" + number + "-";
        var configurations = new ArrayList<Configuration>();
        var many = 3 + random.nextInt(5);
        for (var i = 0; i < many; i++) {
            configurations.add(new Configuration(
                    prefix + "cmo-" + i,
                    one(STATUSES, random),
                    List.of(prefix + "programme-" + random.nextInt(3)),
                    some(prefix + "context-", CONTEXTS, random),
                    directions(some(prefix + "outcome-", OUTCOMES, random), DIRECTIONS, random)));
        }
        var ripples = new ArrayList<Ripple>();
        var links = 2 + random.nextInt(11);
        for (var i = 0; i < links; i++) {
            var from = configurations.get(random.nextInt(many));
            var to = configurations.get(random.nextInt(many));
            var into = random.nextInt(4) == 0 || to.contexts().isEmpty() ? null : one(to.contexts(), random);
            ripples.add(new Ripple(
                    prefix + "ripple-" + i,
                    one(STATUSES, random),
                    one(IDENTITIES, random),
                    from.id(),
                    to.id(),
                    directions(
                            random.nextBoolean() && !from.outcomes().isEmpty()
                                    ? List.of(one(
                                            List.copyOf(new TreeSet<>(
                                                    from.outcomes().keySet())),
                                            random))
                                    : some(prefix + "outcome-", OUTCOMES, random),
                            NEEDS,
                            random),
                    into));
        }
        var alignments = new ArrayList<Alignment>();
        for (var i = 0; i < CONTEXTS - 1; i++) {
            if (random.nextBoolean()) {
                var to = i + 1 + random.nextInt(CONTEXTS - 1 - i);
                alignments.add(new Alignment(
                        one(KINDS, random), one(STATUSES, random), prefix + "context-" + i, prefix + "context-" + to));
            }
        }
        if (random.nextBoolean()) {
            alignments.add(
                    new Alignment("PART_OF", one(STATUSES, random), prefix + "programme-0", prefix + "programme-1"));
        }
        return new SmallGraph(configurations, ripples, alignments);
    }

    static void store(int count, List<SmallGraph> graphs) {
        var all = new ArrayList<AThing>();
        for (var number = 0; number < count; number++) {
            for (var i = 0; i <= OUTCOMES; i++) {
                var prefix = "g" + number + "-";
                all.add(context(prefix + "context-" + i));
                all.add(outcome(prefix + "outcome-" + i).with("desired", "DECREASE"));
                all.add(intervention(prefix + "programme-" + i));
            }
        }
        graphs.forEach(graph -> {
            graph.configurations().forEach(one -> all.add(thing(one)));
            graph.ripples().forEach(one -> all.add(thing(one)));
            graph.alignments().forEach(one -> all.add(thing(one)));
        });
        given(all);
    }

    private static AThing thing(Configuration one) {
        var thing = configuration(one.id())
                .with("status", one.status())
                .of(one.interventions().getFirst());
        one.contexts().forEach(thing::in);
        one.outcomes().forEach(thing::leadingTo);
        return thing;
    }

    private static AThing thing(Ripple one) {
        var thing = ripple(one.id(), one.from(), one.to())
                .with("status", one.status())
                .with("identity", one.identity());
        one.via().forEach(thing::via);
        return one.into() == null ? thing : thing.into(one.into());
    }

    private static AThing thing(Alignment one) {
        return one.kind().equals("PART_OF")
                ? alignment(intervention(one.from()), one.kind(), intervention(one.to()))
                        .with("status", one.status())
                : alignment(context(one.from()), one.kind(), context(one.to())).with("status", one.status());
    }

    private static Map<String, String> directions(List<String> outcomes, List<String> from, Random random) {
        var directions = new HashMap<String, String>();
        outcomes.forEach(outcome -> directions.put(outcome, one(from, random)));
        return directions;
    }

    private static List<String> some(String prefix, int of, Random random) {
        var some = new TreeSet<String>();
        var many = random.nextInt(4);
        for (var i = 0; i < many; i++) {
            some.add(prefix + random.nextInt(of));
        }
        return List.copyOf(some);
    }

    static <T> T one(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
