package org.realistgraph.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.realistgraph.graph.Row;

/**
 * Which sources are, or may be, one family: families chain sources, but a report of several trials, which certainly belongs
 * to two families or more, chains none.
 */
final class Kinship {

    /** A source and the families to which it belongs. */
    record Member(String id, List<Family> families) {

        List<String> families(boolean onlyCertain) {
            return families.stream()
                    .filter(family -> family.isCertain() || !onlyCertain)
                    .map(Family::id)
                    .toList();
        }

        boolean isOfSeveral() {
            return families(true).size() > 1;
        }
    }

    /** A family of sources. */
    record Family(String id, boolean isCertain) {}

    private final boolean onlyCertain;
    private final Map<String, String> heads = new HashMap<>();

    private Kinship(boolean onlyCertain) {
        this.onlyCertain = onlyCertain;
    }

    /** The rows for cypher/command/entity/weigh-sources, of sources whose families have no other sources. */
    static List<Map<String, Object>> rows(Collection<Row> read) {
        var members = read.stream().map(row -> row.as(Member.class)).toList();
        var kin = of(members, false);
        var certain = of(members, true);
        return members.stream()
                .map(member -> Map.<String, Object>of(
                        "id", member.id(), "kin", kin.groups(member), "certainKin", certain.groups(member)))
                .toList();
    }

    private static Kinship of(List<Member> members, boolean onlyCertain) {
        var kinship = new Kinship(onlyCertain);
        members.stream().filter(member -> !member.isOfSeveral()).forEach(kinship::join);
        return kinship;
    }

    private void join(Member member) {
        member.families(onlyCertain).forEach(family -> {
            var one = head(member.id());
            var other = head(family);
            // a family names a group rather than a source does, and of two families the first
            var first = one.equals(member.id()) || other.compareTo(one) < 0 ? other : one;
            heads.put(first.equals(one) ? other : one, first);
        });
    }

    private List<String> groups(Member member) {
        return (member.isOfSeveral() ? member.families(onlyCertain) : List.of(member.id()))
                .stream().map(this::head).distinct().sorted().toList();
    }

    private String head(String id) {
        var next = heads.getOrDefault(id, id);
        return next.equals(id) ? id : head(next);
    }
}
