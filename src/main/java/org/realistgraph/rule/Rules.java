package org.realistgraph.rule;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityTypes;

/** All rules that look at one entity and what it refers to. */
public final class Rules {

    private final List<Rule> all;

    public Rules(EntityTypes types, Clock clock) {
        this.all = List.of(
                new FormRule(),
                new ValueRule(types.mapping()),
                new YearRule(clock),
                new ReferenceRule(types),
                new PartRule(),
                new OriginRule(),
                new AgreementRule(),
                new EvidenceRule(),
                new QuoteRule(),
                new DirectionRule(),
                new FiringRule(),
                new RippleRule(),
                new LoopRule(),
                new IntervalRule(),
                new RangeRule(),
                new UniqueKeyRule(),
                new CircleRule());
    }

    /** How an entity breaks rules. */
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return all.stream().flatMap(rule -> rule.check(entity, near));
    }

    /** The rules that kept things break which refer to put ones, and did not break before. */
    public Stream<Broken> brokenBy(Neighbours near, Collection<String> referrers) {
        var before = near.before();
        return referrers.stream()
                .sorted()
                .filter(id -> !near.isPut(id))
                .flatMap(id -> near.entity(id).stream())
                .flatMap(kept -> {
                    var known = check(kept, before).toList();
                    return check(kept, near)
                            .filter(violation -> !known.contains(violation))
                            .map(violation -> new Broken(kept, violation));
                });
    }

    /** What a kept thing breaks. */
    public record Broken(Entity entity, Violation violation) {}
}
