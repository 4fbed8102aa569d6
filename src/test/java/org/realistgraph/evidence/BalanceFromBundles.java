package org.realistgraph.evidence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A balance of pieces as the service answers it, but for its text and scope, counted anew by plain code. */
record BalanceFromBundles(KnownFromBundles known, List<Map<String, Object>> pieces) {

    Map<String, Object> balance() {
        var sides = known.sides(pieces);
        var balance = new LinkedHashMap<String, Object>();
        for (var side : Asked.SIDES) {
            balance.put(side, weight(sides.getOrDefault(side, Set.of())));
        }
        balance.put("overlapUnknown", (int) sides.values().stream()
                .flatMap(Set::stream)
                .filter(known::isOfUnknownContent)
                .count());
        return balance;
    }

    private Map<String, Object> weight(Set<String> sources) {
        var its = pieces.stream()
                .filter(piece -> sources.contains(Asked.text(piece, "source")))
                .toList();
        var measured = new HashSet<String>();
        its.stream()
                .filter(piece -> Set.of("COMPARED", "ASSOCIATED").contains(String.valueOf(piece.get("how")))
                        && !"BACKGROUND".equals(piece.get("quoteRole")))
                .forEach(piece -> measured.add(Asked.text(piece, "source")));
        var designs = new TreeMap<String, Integer>();
        sources.forEach(source -> designs.merge(design(source), 1, Integer::sum));
        var weight = new LinkedHashMap<String, Object>();
        weight.put("mentions", its.size());
        weight.put("sources", sources.size());
        weight.put("independentSources", Map.of("atLeast", known.atLeast(sources), "atMost", known.atMost(sources)));
        weight.put("measured", measured.size());
        weight.put(
                "designs",
                designs.entrySet().stream()
                        .map(one -> Map.of("design", one.getKey(), "sources", one.getValue()))
                        .toList());
        return weight;
    }

    private String design(String source) {
        var design = known.thing(source).get("designClass");
        return design != null
                ? String.valueOf(design)
                : switch (known.noun(source)) {
                    case "reviews" -> "REVIEW";
                    case "testimonies" -> "TESTIMONY";
                    default -> "NOT_STATED";
                };
    }
}
