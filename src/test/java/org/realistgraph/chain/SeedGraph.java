package org.realistgraph.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.chain.SmallGraph.Alignment;
import org.realistgraph.chain.SmallGraph.Configuration;
import org.realistgraph.chain.SmallGraph.Ripple;
import org.yaml.snakeyaml.Yaml;

/** The configurations, ripples and alignments of the seed, read from its bundles by plain code. */
final class SeedGraph {

    private final Map<String, String> nouns = new HashMap<>();
    private final List<Configuration> configurations = new ArrayList<>();
    private final List<Ripple> ripples = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();

    private SeedGraph() {}

    /** An alignment between two nouns ties a joint and makes nothing narrower, so that it is left out. */
    static SmallGraph read() {
        var bundles = bundles();
        var seed = new SeedGraph();
        bundles.forEach(bundle -> bundle.forEach((section, things) ->
                maps(things).forEach(one -> seed.nouns.put(text(one, "id"), section))));
        for (var bundle : bundles) {
            maps(bundle.get("configurations")).forEach(seed::addConfiguration);
            maps(bundle.get("ripples")).forEach(seed::addRipple);
            maps(bundle.get("alignments")).forEach(seed::addAlignment);
        }
        return new SmallGraph(seed.configurations, seed.ripples, seed.alignments);
    }

    private static List<Map<String, Object>> bundles() {
        try (var files = Files.list(Path.of("seed"))) {
            var bundles = new ArrayList<Map<String, Object>>();
            for (var file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Map<String, Object> bundle = new Yaml().load(Files.readString(file));
                bundle.remove("bundle");
                bundles.add(bundle);
            }
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addConfiguration(Map<String, Object> one) {
        configurations.add(new Configuration(
                text(one, "id"),
                text(one, "status"),
                texts(one.get("interventions")),
                texts(one.get("contexts")),
                directions(one.get("outcomes"), "direction")));
    }

    private void addRipple(Map<String, Object> one) {
        ripples.add(new Ripple(
                text(one, "id"),
                text(one, "status"),
                String.valueOf(one.getOrDefault("identity", "NOT_STATED")),
                text(one, "from"),
                text(one, "to"),
                directions(one.get("via"), "needs"),
                (String) one.get("into")));
    }

    private void addAlignment(Map<String, Object> one) {
        var from = text(one, "from");
        var to = text(one, "to");
        if (String.valueOf(nouns.get(from)).equals(nouns.get(to))) {
            alignments.add(new Alignment(text(one, "kind"), text(one, "status"), from, to));
        }
    }

    private static Map<String, String> directions(@Nullable Object outcomes, String which) {
        var directions = new HashMap<String, String>();
        maps(outcomes).forEach(one -> directions.put(text(one, "outcome"), String.valueOf(one.get(which))));
        return directions;
    }

    private static String text(Map<String, Object> thing, String field) {
        return String.valueOf(thing.get(field));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object held) {
        return held == null ? List.of() : (List<Map<String, Object>>) held;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(@Nullable Object held) {
        return held == null ? List.of() : (List<String>) held;
    }
}
