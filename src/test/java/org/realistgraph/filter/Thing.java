package org.realistgraph.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node as it lies in the graph, with its relationships both ways; no two are equal. */
final class Thing {

    /** A relationship as it lies in the graph. */
    record Tie(Thing from, String type, Map<String, Object> properties, Thing to) {}

    private final Set<String> labels;
    private final Map<String, Object> properties;
    private final List<Tie> ties = new ArrayList<>();

    Thing(Set<String> labels, Map<String, Object> properties) {
        this.labels = labels;
        this.properties = properties;
    }

    void add(Tie tie) {
        ties.add(tie);
    }

    String id() {
        return (String) properties.getOrDefault("id", "");
    }

    boolean is(String label) {
        return labels.contains(label);
    }

    Set<String> labels() {
        return labels;
    }

    @Nullable
    Object property(String name) {
        return properties.get(name);
    }

    /** The things to which a relationship of that type leads from here. */
    List<Thing> to(String type) {
        return ties.stream()
                .filter(tie -> tie.type().equals(type) && tie.from() == this)
                .map(Tie::to)
                .toList();
    }

    /** The things from which a relationship of that type leads here. */
    List<Thing> from(String type) {
        return ties.stream()
                .filter(tie -> tie.type().equals(type) && tie.to() == this)
                .map(Tie::from)
                .toList();
    }

    /** The relationships of that type, in one direction. */
    List<Tie> ties(String type, boolean out) {
        return ties.stream()
                .filter(tie -> tie.type().equals(type) && (out ? tie.from() : tie.to()) == this)
                .toList();
    }

    @Override
    public String toString() {
        return id();
    }
}
