package org.realistgraph.drawing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Origin;
import org.realistgraph.configuration.ConfigurationPart;

/** Takes what is to be drawn, each thing once, however often it is named. */
public final class Canvas {

    private static final Set<ClaimStatus> AS_EXPECTED = Set.of(ClaimStatus.PROPOSED, ClaimStatus.AGREED);

    private final Map<String, DrawnNode> nodes = new LinkedHashMap<>();
    private final Map<String, DrawnEdge> edges = new LinkedHashMap<>();
    private final Map<String, Set<String>> configurations = new HashMap<>();
    private boolean isUnchecked;

    /** What is said of a claim: its words, the balance of its evidence, and its status where it is out of the ordinary. */
    public static String words(String said, @Nullable String balance, @Nullable ClaimStatus status) {
        var words = new StringBuilder(said);
        if (balance != null) {
            words.append('\n').append(balance);
        }
        if (status != null && !AS_EXPECTED.contains(status)) {
            words.append("\nStatus: ")
                    .append(status.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append('.');
        }
        return words.toString();
    }

    /** Something that is no claim. */
    public void node(DrawnNodeKind kind, String id, String label) {
        nodes.putIfAbsent(id, new DrawnNode(id, label, kind, null, null));
    }

    /** A configuration with its parts. */
    public void configuration(
            String id, String statement, String balance, ClaimStatus status, List<ConfigurationPart> parts) {
        nodes.putIfAbsent(
                id, new DrawnNode(id, words(statement, balance, status), DrawnNodeKind.CONFIGURATION, null, status));
        for (var part : parts) {
            node(DrawnNodeKind.valueOf(part.role().name()), part.id(), part.label());
            var kind = DrawnEdgeKind.valueOf(part.role().relationship());
            var outwards = kind == DrawnEdgeKind.PRODUCES;
            edge(kind, outwards ? id : part.id(), outwards ? part.id() : id, words(part));
            configurations.computeIfAbsent(part.id(), any -> new TreeSet<>()).add(id);
        }
    }

    /** Who coded a claim that is drawn; the legend says where that was a program, and no person has checked it. */
    public void coded(@Nullable Origin origin) {
        isUnchecked |= origin == Origin.AI_GENERATED;
    }

    /** A relation that is no claim. */
    public void edge(DrawnEdgeKind kind, String from, String to, String label) {
        var id = String.join("--", from, kind.name(), to);
        put(new DrawnEdge(id, from, to, kind, label, Line.SOLID, null));
    }

    /** A claim that joins two nodes, with its balance in its label; a candidate for one has no status. */
    public void claim(
            DrawnEdgeKind kind,
            String id,
            String from,
            String to,
            String label,
            Line line,
            @Nullable ClaimStatus status) {
        put(new DrawnEdge(id, from, to, kind, label, line, status));
    }

    /** What was taken; what belongs to a single configuration is drawn inside of it. */
    public Drawing drawing(Map<Line, String> lines) {
        return Drawing.of(
                nodes.values().stream().map(node -> node.within(within(node))).toList(),
                List.copyOf(edges.values()),
                new TreeMap<>(lines),
                isUnchecked);
    }

    private void put(DrawnEdge edge) {
        edges.merge(edge.id(), edge, DrawnEdge::and);
    }

    /** What happens to a part, in words. */
    private static String words(ConfigurationPart part) {
        if (part.mode() != null) {
            return part.isBlocked() ? "is blocked" : "fires";
        }
        return switch (part.direction()) {
            case INCREASES -> "more";
            case DECREASES -> "less";
            case NO_CHANGE -> "no change";
            case NO_DECREASE -> "no fall";
            case NO_INCREASE -> "no rise";
            case MIXED -> "both ways";
            case NOT_STATED -> "direction not stated";
            case null -> "";
        };
    }

    private @Nullable String within(DrawnNode node) {
        if (node.kind() == DrawnNodeKind.CONFIGURATION) {
            return node.id();
        }
        var several = configurations.getOrDefault(node.id(), Set.of());
        return node.kind() == DrawnNodeKind.INTERVENTION || several.size() != 1
                ? null
                : several.iterator().next();
    }
}
