package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.evidence.Asked.map;
import static org.realistgraph.evidence.Asked.maps;
import static org.realistgraph.evidence.Asked.text;
import static org.realistgraph.evidence.Asked.texts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.completion.Asking;
import org.realistgraph.evidence.RegularitiesFromBundles.Found;

/** Patterns and contrasts are what plain code finds in the bundles of the seed, on all evidence and on some. */
final class ExactlyKnownRegularitiesIT {

    private static final KnownFromBundles KNOWN = KnownFromBundles.ofTheSeed();

    @BeforeAll
    static void seed() {
        SeededGraph.load();
    }

    @ParameterizedTest
    @EnumSource(SomeScope.class)
    void patterns(SomeScope scope) {
        var answer =
                Asking.ask("regularities(first: 100" + scope.argument() + ") { patterns { kind towards context { id }"
                        + " mechanism { id } outcome { id }"
                        + " configurations { id } counterExamples {"
                        + " reasons configuration { id } } boundaries"
                        + " { id } programmeNulls { configuration { id"
                        + " } sources { id } } outcomeNotKnown { id }"
                        + " } }");
        var found = new HashMap<Found, Map<String, Object>>();
        maps(answer.at("regularities", "patterns"))
                .forEach(pattern -> found.put(
                        new Found(
                                id(pattern.get("context")),
                                id(pattern.get("mechanism")),
                                id(pattern.get("outcome")),
                                text(pattern, "towards")),
                        told(pattern)));
        assertThat(found).isNotEmpty().isEqualTo(new RegularitiesFromBundles(scope.of(KNOWN)).patterns());
    }

    private static Map<String, Object> told(Map<String, Object> pattern) {
        var counters = new TreeMap<String, Set<String>>();
        maps(pattern.get("counterExamples"))
                .forEach(one -> counters.put(id(one.get("configuration")), new TreeSet<>(texts(one.get("reasons")))));
        var nulls = new TreeMap<String, Set<String>>();
        maps(pattern.get("programmeNulls"))
                .forEach(one -> nulls.put(id(one.get("configuration")), new TreeSet<>(ids(one.get("sources")))));
        return Map.of(
                "kind",
                text(pattern, "kind"),
                "configurations",
                ids(pattern.get("configurations")),
                "counterExamples",
                counters,
                "boundaries",
                new TreeSet<>(ids(pattern.get("boundaries"))),
                "outcomeNotKnown",
                new TreeSet<>(ids(pattern.get("outcomeNotKnown"))),
                "programmeNulls",
                nulls);
    }

    @Test
    void contrasts() {
        var answer = Asking.ask("contrasts(first: 100) { contrasts { first { id } second { id } } }");
        var found = new HashSet<List<String>>();
        maps(answer.at("contrasts", "contrasts"))
                .forEach(one -> found.add(List.of(id(one.get("first")), id(one.get("second")))));
        assertThat(found).isNotEmpty().isEqualTo(new ContrastsFromBundles(KNOWN).contrasts());
    }

    private static String id(@Nullable Object node) {
        return text(map(node), "id");
    }

    private static List<String> ids(@Nullable Object nodes) {
        return maps(nodes).stream().map(one -> text(one, "id")).toList();
    }
}
