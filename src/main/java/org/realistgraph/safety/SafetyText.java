package org.realistgraph.safety;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Safety in words: how many sources report it, what they tell, and how many others of the programme do. */
record SafetyText(int sources, int others, List<SafetyTold> told) {

    @Override
    public String toString() {
        return "Safety: " + reported() + otherSources() + ".";
    }

    private String reported() {
        if (sources == 0) {
            return "no source has a result here";
        }
        if (told.isEmpty()) {
            return sources == 1
                    ? "the one independent source does not report it"
                    : "none of " + sources + " independent sources reports it";
        }
        var by = told.size() == sources
                ? sources == 1 ? "the one independent source" : "all " + sources + " independent sources"
                : told.size() + " of " + sources + " independent sources";
        return "reported by " + by + ": " + ways();
    }

    private String ways() {
        var counted = new LinkedHashMap<String, Integer>();
        told.stream()
                .sorted(Comparator.comparing(SafetyTold::way).thenComparing(SafetyTold::text))
                .forEach(one -> counted.merge(one.text(), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(way -> way.getKey() + (told.size() == 1 ? "" : " in " + way.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String otherSources() {
        if (others == 0) {
            return "";
        }
        return "; "
                + (others == 1
                        ? "1 other source of this programme reports it"
                        : others + " other sources of this programme report it");
    }
}
