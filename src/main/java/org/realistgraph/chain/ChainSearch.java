package org.realistgraph.chain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.chain.Alignments.Alignment;
import org.realistgraph.chain.Chains.TowardsCount;
import org.realistgraph.chain.ChainsInput.CandidateUse;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.Towards;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Reader;

/**
 * Searches level by level: each configuration is read once, with the ripples that start from it. What is cut is told.
 */
final class ChainSearch {

    /** As many configurations and ripples are read at most, and as many ripples of one configuration. */
    static final int EXPLORED = 10_000;

    static final int FAN = 500;
    static final int BEGINNINGS = 2_000;
    static final int CANDIDATES = 100;

    private final Reader reader;
    private final ChainsInput question;
    private final List<ClaimStatus> statuses;
    private final List<ClaimStatus> alignments;
    private final ConfigurationNetwork web = new ConfigurationNetwork();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> cut = new TreeSet<>();
    private Supplier<List<ChainPath>> otherwise = List::of;
    private int explored;

    ChainSearch(Reader reader, ChainsInput question) {
        this.reader = reader;
        this.question = question;
        this.statuses = question.statuses();
        this.alignments = question.alignments();
    }

    /** The chains found, best first. */
    List<ChainPath> run() {
        var bounds = begin();
        Collection<String> level = bounds.beginnings().stream().sorted().toList();
        reached.addAll(level);
        for (var hop = 0; hop <= question.maxHops() && !level.isEmpty(); hop++) {
            level = read(level, bounds.avoid(), hop < question.maxHops());
        }
        var contexts = alignments();
        var walks = web.walks(bounds, contexts, bounds::ends);
        var found = walks.between(question.minHops(), question.maxHops(), bounds::passes);
        note(walks.cut());
        otherwise = () -> web.walks(bounds, contexts, bounds::endsOtherwise)
                .between(question.minHops(), question.maxHops(), bounds::passes);
        return found.stream().sorted(ChainPath.ORDER).toList();
    }

    /** How many chains lead to the same outcomes otherwise, by the way in which the outcome goes. */
    List<TowardsCount> otherwise() {
        var counted = new EnumMap<Towards, Integer>(Towards.class);
        otherwise
                .get()
                .forEach(walk -> walk.ends().stream()
                        .map(ChainEnd::towards)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(towards -> counted.merge(towards, 1, Integer::sum)));
        return counted.entrySet().stream()
                .map(one -> new TowardsCount(one.getKey(), one.getValue()))
                .toList();
    }

    private Alignments alignments() {
        var values = Map.of("ids", List.copyOf(web.contexts()), "alignments", alignments);
        var rows = reader.facts("query/chain/alignments", values);
        return Alignments.of(rows.stream().map(row -> row.as(Alignment.class)).toList());
    }

    int explored() {
        return explored;
    }

    /** What was cut, in words; null where nothing was. */
    @Nullable
    String cut() {
        return cut.isEmpty() ? null : String.join(" ", cut);
    }

    /** The candidates that start at whatever was read, in the order of their ids. */
    List<CandidateRipple> candidates() {
        return candidates(web.configurations());
    }

    private ChainConstraints begin() {
        var ids = new LinkedHashSet<>(List.of(question.from()));
        question.endIds().forEach(ids::add);
        ids.addAll(question.via());
        ids.addAll(question.avoid());
        var values =
                Map.of("ids", List.copyOf(ids), "from", question.from(), "alignments", alignments, "limit", BEGINNINGS);
        var bounds = ChainConstraints.of(question, reader.facts("query/chain/begin", values));
        if (bounds.beginnings().size() >= BEGINNINGS) {
            note("The search starts from at most %,d configurations.".formatted(BEGINNINGS));
        }
        return bounds;
    }

    /** Reads a level of configurations, and gives those that it leads to and that were not read before. */
    private Collection<String> read(Collection<String> level, Set<String> avoid, boolean further) {
        var read = level.stream().limit(EXPLORED - explored).toList();
        var left = EXPLORED - explored - read.size();
        var fan = further && !read.isEmpty() ? Math.min(FAN, left / read.size()) : 0;
        if (read.size() < level.size() || (further && fan == 0)) {
            note("At most %,d configurations and ripples are read.".formatted(EXPLORED));
        }
        var values = Map.of("ids", read, "statuses", statuses, "avoid", List.copyOf(avoid), "fan", fan);
        var next = new TreeSet<String>();
        for (var row : reader.facts(
                "query/chain/level", values, "Claim", Objects.requireNonNullElse(question.filter(), Map.of()))) {
            web.add(CodedConfiguration.of(row));
            follow(row, fan, avoid, next);
        }
        if (question.candidates() == CandidateUse.MIXED_IN && further) {
            candidates(read).forEach(candidate -> follow(candidate.link(), next));
        }
        return next;
    }

    private void follow(Row row, int fan, Set<String> avoid, Set<String> next) {
        var ripples = row.all("ripples");
        explored += 1 + ripples.size();
        if (fan > 0 && ripples.size() >= fan) {
            note("Of the ripples that start from one configuration, not all were followed.");
        }
        ripples.stream()
                .filter(ripple -> ripple.is("kept") && statuses.contains(ripple.choice("status", ClaimStatus.class)))
                .map(ripple -> RippleLink.of(row.text("id"), ripple))
                .filter(link -> !avoid.contains(link.id()) && !avoid.contains(link.to()))
                .forEach(link -> follow(link, next));
    }

    private void follow(RippleLink link, Set<String> next) {
        web.add(link);
        if (reached.add(link.to())) {
            next.add(link.to());
        }
    }

    private List<CandidateRipple> candidates(Collection<String> from) {
        var values =
                Map.of("ids", List.copyOf(from), "statuses", statuses, "alignments", alignments, "limit", CANDIDATES);
        var rows = reader.facts("query/chain/candidates", values);
        if (rows.size() >= CANDIDATES) {
            note("At most %,d candidate ripples are looked for.".formatted(CANDIDATES));
        }
        var candidates = new TreeMap<String, CandidateRipple>();
        rows.stream().map(row -> row.as(CandidateRipple.class)).forEach(one -> candidates.putIfAbsent(one.id(), one));
        return List.copyOf(candidates.values());
    }

    private void note(@Nullable String what) {
        if (what != null) {
            cut.add(what);
        }
    }
}
