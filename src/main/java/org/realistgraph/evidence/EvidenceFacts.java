package org.realistgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.Part;
import org.realistgraph.claim.PartKind;
import org.realistgraph.configuration.ConfigurationPart;
import org.realistgraph.configuration.ConfigurationRole;

/**
 * What the weight of a claim is counted from, as cypher/field/claim/evidence-facts reads it: whether it is a configuration,
 * its parts, which no other claim has, and the mentions.
 */
public record EvidenceFacts(boolean ofConfiguration, List<ConfigurationPart> parts, List<Mention> mentions) {

    private static final Map<ConfigurationRole, PartKind> CONDITIONS =
            Map.of(ConfigurationRole.CONTEXT, PartKind.CONTEXT, ConfigurationRole.RESOURCE, PartKind.RESOURCE);

    /** The balance of the evidence on a part of a claim. */
    public record PartBalance(Part part, Balance balance) {}

    /** The balance of a claim that is a tie. */
    public Balance tie(EvidenceScope scope) {
        return Balance.of(new Subject.Tie(), mentions, scope);
    }

    /** What became of an outcome. */
    public Balance result(String outcome, EvidenceScope scope) {
        var produced = inRole(ConfigurationRole.OUTCOME)
                .filter(part -> part.id().equals(outcome))
                .findFirst()
                .orElseThrow();
        var subject =
                new Subject.Result(produced.label(), Objects.requireNonNull(produced.direction()), produced.ofCare());
        return Balance.of(subject, on(part -> part.isOfResult(outcome)), scope);
    }

    /** How the outcomes come about; null where no mechanism is coded. */
    public @Nullable Balance explanation(EvidenceScope scope) {
        return inRole(ConfigurationRole.MECHANISM).findAny().isEmpty()
                ? null
                : Balance.of(new Subject.Explanation(), on(Part::isOfExplanation), scope);
    }

    /** Whether each context and each resource was there. */
    public List<PartBalance> conditions(EvidenceScope scope) {
        return Stream.of(ConfigurationRole.CONTEXT, ConfigurationRole.RESOURCE)
                .flatMap(this::inRole)
                .map(condition -> condition(condition, scope))
                .toList();
    }

    /** What became of each outcome, and how they come about; of a claim that is no configuration, the tie. */
    public List<PartBalance> balances() {
        if (!ofConfiguration) {
            return List.of(new PartBalance(new Part(PartKind.WHOLE, null), tie(EvidenceScope.ALL)));
        }
        var balances = new ArrayList<PartBalance>();
        inRole(ConfigurationRole.OUTCOME)
                .forEach(outcome -> balances.add(new PartBalance(
                        new Part(PartKind.OUTCOME, outcome.id()), result(outcome.id(), EvidenceScope.ALL))));
        var explanation = explanation(EvidenceScope.ALL);
        if (explanation != null) {
            balances.add(new PartBalance(new Part(PartKind.MECHANISM, null), explanation));
        }
        return balances;
    }

    private PartBalance condition(ConfigurationPart condition, EvidenceScope scope) {
        var kind = Objects.requireNonNull(CONDITIONS.get(condition.role()));
        var balance = Balance.of(
                new Subject.Condition(condition.label()), on(part -> part.isOfCondition(kind, condition.id())), scope);
        return new PartBalance(new Part(kind, condition.id()), balance);
    }

    public Grounding grounding() {
        return Grounding.of(mentions, explanation(EvidenceScope.ALL));
    }

    /** The balances in words: of a configuration what became of each outcome and how they come about, else of the tie. */
    public String text() {
        return String.join(
                " ", balances().stream().map(one -> one.balance().text()).toList());
    }

    private Stream<ConfigurationPart> inRole(ConfigurationRole role) {
        return parts.stream().filter(part -> part.role() == role);
    }

    private List<Mention> on(Predicate<Part> which) {
        return mentions.stream()
                .filter(mention -> which.test(mention.piece().part()))
                .toList();
    }
}
