package org.realistgraph.rule;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityTypes;

/** All rules that check one entity and the entities to which it refers. */
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

    /** The violations of an entity. */
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return all.stream().flatMap(rule -> rule.check(entity, near));
    }

    /** The new violations of kept entities that refer to put entities. */
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

    /** A violation by a kept entity. */
    public record Broken(Entity entity, Violation violation) {}
}
