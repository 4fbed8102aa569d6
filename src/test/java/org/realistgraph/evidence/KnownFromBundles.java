package org.realistgraph.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * What is known of the claims of the seed, counted anew from the text of its bundles by plain code that uses no class of the
 * product: the sides on which sources stand, and how many of them are independent.
 */
final class KnownFromBundles {

    private static final Set<String> SYNTHESES_OF_STUDIES =
            Set.of("SYSTEMATIC_REVIEW", "REALIST_REVIEW", "SCOPING_REVIEW", "NARRATIVE_REVIEW", "PROGRAMME_RATING");

    private final Map<String, List<Map<String, Object>>> sections = new HashMap<>();
    private final Map<String, Map<String, Object>> byId = new HashMap<>();
    private final Map<String, String> sectionOf = new HashMap<>();
    private final Map<String, String> mayBeOne = new HashMap<>();
    private final Map<String, String> isOne = new HashMap<>();

    /** Reads the bundles of the seed. */
    static KnownFromBundles ofTheSeed() {
        var known = new KnownFromBundles();
        try (Stream<Path> files = Files.list(Path.of("seed"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Map<String, Object> bundle = new Yaml().load(Files.readString(file));
                bundle.remove("bundle");
                bundle.forEach(known::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known.joinFamilies();
        return known;
    }

    private void add(String section, Object things) {
        for (var thing : Asked.maps(things)) {
            sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(thing);
            byId.put(Asked.text(thing, "id"), thing);
            sectionOf.put(Asked.text(thing, "id"), section);
        }
    }

    List<Map<String, Object>> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /** The configurations that analyses count. */
    List<Map<String, Object>> standing() {
        return section("configurations").stream()
                .filter(one -> !Set.of("REJECTED", "WITHDRAWN", "SUPERSEDED").contains(Asked.text(one, "status")))
                .toList();
    }

    /** The section in which a thing stands. */
    String noun(String id) {
        return Objects.requireNonNull(sectionOf.get(id));
    }

    /** The same claims with the evidence that passes. */
    KnownFromBundles keeping(Predicate<Map<String, Object>> piece) {
        var some = new KnownFromBundles();
        some.sections.putAll(sections);
        some.byId.putAll(byId);
        some.sectionOf.putAll(sectionOf);
        some.mayBeOne.putAll(mayBeOne);
        some.isOne.putAll(isOne);
        some.sections.put(
                "evidences", section("evidences").stream().filter(piece).toList());
        return some;
    }

    Map<String, Object> thing(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private List<String> sources() {
        return Stream.of("studies", "reviews", "testimonies")
                .flatMap(noun -> section(noun).stream())
                .map(source -> Asked.text(source, "id"))
                .toList();
    }

    /** Joins each source with its families, unless it reports several trials. */
    private void joinFamilies() {
        for (var source : sources()) {
            if (certain(source).size() < 2) {
                families(source).forEach(family -> join(mayBeOne, source, family));
                certain(source).forEach(family -> join(isOne, source, family));
            }
        }
    }

    private static void join(Map<String, String> heads, String one, String other) {
        heads.put(head(heads, one), head(heads, other));
    }

    private static String head(Map<String, String> heads, String one) {
        var next = heads.getOrDefault(one, one);
        return next.equals(one) ? one : head(heads, next);
    }

    private List<String> families(String source) {
        return Asked.texts(thing(source).get("families"));
    }

    private List<String> certain(String source) {
        return families(source).stream()
                .filter(family -> "CERTAIN".equals(thing(family).get("certainty")))
                .toList();
    }

    /** The trials that a source certainly reports. */
    Set<String> trials(String source) {
        return groups(isOne, source, certain(source));
    }

    private Set<String> groups(Map<String, String> heads, String source, List<String> ofSeveral) {
        var groups = new TreeSet<String>();
        (certain(source).size() < 2 ? List.of(source) : ofSeveral).forEach(one -> groups.add(head(heads, one)));
        return groups;
    }

    boolean isOfUnknownContent(String source) {
        return noun(source).equals("reviews")
                && SYNTHESES_OF_STUDIES.contains(String.valueOf(thing(source).get("kind")))
                && Asked.texts(thing(source).get("includes")).isEmpty();
    }

    int atLeast(Set<String> sources) {
        var known = new ArrayList<Set<String>>();
        sources.stream()
                .filter(source -> !isOfUnknownContent(source))
                .forEach(source -> known.add(groups(mayBeOne, source, families(source))));
        return sources.isEmpty() ? 0 : Math.max(1, apart(known));
    }

    int atMost(Set<String> sources) {
        return apart(sources.stream().map(this::trials).toList());
    }

    private static int apart(List<Set<String>> groups) {
        var counted = new HashSet<String>();
        groups.stream().filter(one -> one.size() == 1).forEach(counted::addAll);
        var heads = new HashMap<String, String>();
        var further = new HashSet<String>();
        for (var group : groups) {
            if (group.size() > 1 && group.stream().noneMatch(counted::contains)) {
                group.forEach(one -> join(heads, one, group.iterator().next()));
                further.addAll(group);
            }
        }
        var reports = new HashSet<String>();
        further.forEach(one -> reports.add(head(heads, one)));
        return counted.size() + reports.size();
    }

    /** The active pieces on a claim of which the part passes. */
    List<Map<String, Object>> pieces(String claim, Predicate<Map<String, Object>> part) {
        return section("evidences").stream()
                .filter(piece -> claim.equals(piece.get("claim")) && "ACTIVE".equals(piece.get("status")))
                .filter(piece -> part.test(Asked.map(piece.get("part"))))
                .toList();
    }

    static boolean isOfResult(Map<String, Object> part, String outcome) {
        var kind = part.get("kind");
        return "WHOLE".equals(kind)
                || (("OUTCOME".equals(kind) || "MECHANISM_OUTCOME".equals(kind))
                        && (part.get("id") == null || outcome.equals(part.get("id"))));
    }

    static boolean isOfExplanation(Map<String, Object> part) {
        return Set.of("WHOLE", "MECHANISM", "CONTEXT_MECHANISM", "MECHANISM_OUTCOME")
                .contains(part.get("kind"));
    }

    /** The sources of pieces by the side on which they stand. */
    Map<String, Set<String>> sides(List<Map<String, Object>> pieces) {
        var bySource = new TreeMap<String, List<Map<String, Object>>>();
        pieces.forEach(piece -> bySource.computeIfAbsent(Asked.text(piece, "source"), _ -> new ArrayList<>())
                .add(piece));
        var sides = new TreeMap<String, Set<String>>();
        bySource.forEach((source, its) ->
                sides.computeIfAbsent(side(its), _ -> new TreeSet<>()).add(source));
        return sides;
    }

    static String side(List<Map<String, Object>> pieces) {
        var found = new HashSet<String>();
        var argued = new HashSet<String>();
        pieces.forEach(piece -> (isArgued(piece) ? argued : found).add(Asked.text(piece, "stance")));
        var isContrary = found.contains("CONTRARY");
        var isNull = found.contains("NO_DIFFERENCE");
        if (found.contains("MIXED") || (found.contains("SUPPORTS") && (isContrary || isNull))) {
            return "mixed";
        }
        if (found.contains("SUPPORTS")) {
            return "supporting";
        }
        if (isContrary || isNull) {
            return isContrary ? "contrary" : "noDifference";
        }
        if (found.contains("CREDITED_ELSEWHERE")) {
            return "creditedElsewhere";
        }
        if (argued.contains("SUPPORTS") || argued.contains("MIXED")) {
            return "argued";
        }
        return argued.stream().anyMatch(stance -> !stance.equals("SILENT")) ? "arguedAgainst" : "silent";
    }

    static boolean isArgued(Map<String, Object> piece) {
        return "ARGUED".equals(piece.get("how")) || "BACKGROUND".equals(piece.get("quoteRole"));
    }

    /** What the service answers as a balance, but for its text and scope. */
    Map<String, Object> balance(List<Map<String, Object>> pieces) {
        return new BalanceFromBundles(this, pieces).balance();
    }
}
