package org.realistgraph.regularity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.InferredPart;
import org.realistgraph.claim.PartKind;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.EvidenceScope;
import org.realistgraph.evidence.IndependentSources;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.ScopedBalance.LeftOut;
import org.realistgraph.evidence.Side;
import org.realistgraph.evidence.Stance;
import org.realistgraph.regularity.Pattern.Member;
import org.realistgraph.regularity.Regularity.RegularityKind;

/** Which sources bear out the configurations of a pattern, on some evidence. */
record Bearing(EvidenceScope scope) {

    static final Bearing ON_ALL = new Bearing(EvidenceScope.ALL);

    RegularityKind kind(Pattern pattern) {
        if (isDemiRegularity(pattern)) {
            return RegularityKind.DEMI_REGULARITY;
        }
        return isOutcomePattern(pattern) ? RegularityKind.OUTCOME_PATTERN : RegularityKind.RECURS_IN_THE_CODING;
    }

    /** Whether two configurations can each be given an independent source of its own for the outcome. */
    private boolean isOutcomePattern(Pattern pattern) {
        return hasTwo(pattern.members().stream()
                .collect(Collectors.toMap(member -> member.configuration().id(), this::ofResult, Bearing::both)));
    }

    /** Whether that holds for the outcome and the explanation of it, where the reasoning is not inferred. */
    private boolean isDemiRegularity(Pattern pattern) {
        return hasTwo(pattern.members().stream()
                .filter(member -> !member.configuration().inferred().contains(InferredPart.REASONING))
                .collect(Collectors.toMap(
                        member -> member.configuration().id(), this::ofResultAndExplanation, Bearing::both)));
    }

    private Set<CountedSource> ofResult(Member member) {
        return on(Side.SUPPORTING, member.configuration().ofResult(member.outcome()));
    }

    private Set<CountedSource> ofResultAndExplanation(Member member) {
        var sources = ofResult(member);
        sources.retainAll(on(Side.SUPPORTING, explanation(member)));
        return sources;
    }

    /** What the scope leaves out of the evidence of a pattern; null where it leaves out nothing. */
    @Nullable
    LeftOut leftOut(Pattern pattern) {
        return scope.isAll()
                ? null
                : LeftOut.of(
                        pattern.configurations().stream()
                                .flatMap(one -> one.mentions().stream())
                                .toList(),
                        scope);
    }

    /** The sources that found the contrary or no difference on the outcome of a member. */
    Set<CountedSource> against(Member member) {
        var result = member.configuration().ofResult(member.outcome());
        return both(on(Side.CONTRARY, result), on(Side.NO_DIFFERENCE, result));
    }

    /** Whether a source has a supporting piece on the mechanism that is not argued. */
    boolean bearsOutMechanism(ConfigurationEvidence configuration, CountedSource source) {
        return scope.kept(configuration.ofExplanation()).stream()
                .anyMatch(mention -> mention.source().equals(source)
                        && mention.stance() == Stance.SUPPORTS
                        && !mention.piece().isArgued());
    }

    /** Whether any source has a supporting piece on the mechanism that is not argued. */
    boolean bearsOutMechanism(ConfigurationEvidence configuration) {
        return configuration.ofExplanation().stream()
                .anyMatch(mention -> bearsOutMechanism(configuration, mention.source()));
    }

    /** Whether any result was read: on an outcome, not argued and not silent. */
    boolean hasResult(ConfigurationEvidence configuration) {
        return configuration.outcomes().stream()
                .flatMap(produced -> scope.kept(configuration.ofResult(produced.outcome())).stream())
                .anyMatch(mention -> !mention.piece().isArgued() && mention.stance() != Stance.SILENT);
    }

    private static List<Mention> explanation(Member member) {
        return member.configuration().ofExplanation().stream()
                .filter(mention -> mention.piece().part().kind() != PartKind.MECHANISM_OUTCOME
                        || mention.piece().part().isOfResult(member.outcome()))
                .toList();
    }

    private Set<CountedSource> on(Side side, List<Mention> mentions) {
        return Balance.sides(scope.kept(mentions)).getOrDefault(side, List.of()).stream()
                .map(Mention::source)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean hasTwo(Map<String, Set<CountedSource>> sources) {
        return sources.entrySet().stream()
                .anyMatch(one -> sources.entrySet().stream()
                        .anyMatch(other ->
                                !one.getKey().equals(other.getKey()) && areApart(one.getValue(), other.getValue())));
    }

    private static boolean areApart(Collection<CountedSource> some, Collection<CountedSource> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> !one.equals(other)
                                && IndependentSources.of(List.of(one, other)).atLeast() == 2));
    }

    private static Set<CountedSource> both(Set<CountedSource> some, Set<CountedSource> others) {
        var both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }
}
