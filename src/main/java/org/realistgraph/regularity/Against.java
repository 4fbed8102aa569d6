package org.realistgraph.regularity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.Material;
import org.realistgraph.projection.Ref;
import org.realistgraph.regularity.Pattern.Member;
import org.realistgraph.regularity.Regularity.CounterExample;
import org.realistgraph.regularity.Regularity.CounterReason;
import org.realistgraph.regularity.Regularity.ProgrammeNull;

/** All that stands against a pattern: configurations that go another way or do not fire, and results of programmes. */
record Against(
        List<CounterExample> counterExamples,
        List<ConfigurationEvidence> boundaries,
        List<ProgrammeNull> programmeNulls,
        List<ConfigurationEvidence> outcomeNotKnown) {

    static Against of(Pattern pattern, RegularityBy by, Material material, Bearing bearing) {
        var counters = new TreeMap<String, EnumSet<CounterReason>>();
        var boundaries = new ArrayList<ConfigurationEvidence>();
        var unknown = new ArrayList<ConfigurationEvidence>();
        for (var one : material.configurations()) {
            if (!isThrough(one, pattern.key(), material.concepts())) {
                continue;
            }
            if (!isIn(one, pattern.key(), by, material.concepts())) {
                if (!one.coded().isBlocked() && !bearing.hasResult(one)) {
                    unknown.add(one);
                }
            } else if (!one.coded().isBlocked()) {
                if (goesAnotherWay(one, pattern.key(), material.concepts())) {
                    add(counters, one, CounterReason.OTHER_DIRECTION);
                }
            } else if (one.coded().isModeInferred() || !bearing.bearsOutMechanism(one)) {
                add(counters, one, CounterReason.POSSIBLE_BOUNDARY);
            } else {
                boundaries.add(one);
            }
        }
        var nulls = results(pattern, bearing, counters);
        return new Against(
                counters.entrySet().stream()
                        .map(one -> new CounterExample(new Ref(one.getKey()), List.copyOf(one.getValue())))
                        .toList(),
                boundaries,
                nulls,
                unknown);
    }

    /** The results against the pattern: of sources for its mechanism, and of others, whose results are the programme's. */
    private static List<ProgrammeNull> results(
            Pattern pattern, Bearing bearing, TreeMap<String, EnumSet<CounterReason>> counters) {
        var nulls = new TreeMap<String, TreeSet<String>>();
        for (var member : pattern.members()) {
            for (var source : bearing.against(member)) {
                place(member, source, bearing, counters, nulls);
            }
        }
        return nulls.entrySet().stream()
                .map(one -> new ProgrammeNull(new Ref(one.getKey()), Ref.to(one.getValue())))
                .toList();
    }

    private static void place(
            Member member,
            CountedSource source,
            Bearing bearing,
            TreeMap<String, EnumSet<CounterReason>> counters,
            TreeMap<String, TreeSet<String>> nulls) {
        if (bearing.bearsOutMechanism(member.configuration(), source)) {
            add(counters, member.configuration(), CounterReason.RESULT_AGAINST);
        } else {
            nulls.computeIfAbsent(member.configuration().id(), _ -> new TreeSet<>())
                    .add(source.id());
        }
    }

    private static void add(
            TreeMap<String, EnumSet<CounterReason>> counters, ConfigurationEvidence one, CounterReason reason) {
        counters.computeIfAbsent(one.id(), _ -> EnumSet.noneOf(CounterReason.class))
                .add(reason);
    }

    private static boolean isThrough(ConfigurationEvidence one, Pattern.Key key, Concepts concepts) {
        return concepts.upwards(one.ids(ConfigurationRole.MECHANISM)).contains(key.mechanism());
    }

    private static boolean isIn(ConfigurationEvidence one, Pattern.Key key, RegularityBy by, Concepts concepts) {
        var coded = one.ids(ConfigurationRole.CONTEXT);
        return switch (by) {
            case CONTEXT -> concepts.upwards(coded).contains(String.valueOf(key.context()));
            case LAYER -> concepts.values(coded, "layer").contains(String.valueOf(key.context()));
            case NONE -> true;
        };
    }

    private static boolean goesAnotherWay(ConfigurationEvidence one, Pattern.Key key, Concepts concepts) {
        var other = EnumSet.of(Towards.AS_INTENDED, Towards.OTHER_WAY, Towards.NEITHER);
        other.remove(key.towards());
        return one.outcomes().stream()
                .anyMatch(produced -> other.contains(produced.towards())
                        && concepts.upwards(produced.outcome()).containsKey(key.outcome()));
    }
}
