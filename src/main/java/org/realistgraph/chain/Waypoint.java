package org.realistgraph.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Something that a question names: its noun, and it with what is narrower than it or part of it, each with the alignments that lead there. */
record Waypoint(String id, String noun, Map<String, List<String>> members) {

    /** What is found under an id, where it is one of those nouns; {@code path} is where the question names it. */
    static Waypoint of(Map<String, Row> found, String asked, String path, List<String> nouns) {
        var row = found.get(asked);
        if (row == null || row.textOrNull("id") == null) {
            throw Refusal.unknown(asked).at(path);
        }
        var noun = row.text("noun");
        if (!nouns.contains(noun)) {
            throw new Refusal(Code.WRONG_NOUN, "The id belongs to a %s, which is not allowed here.".formatted(noun))
                    .withValue(asked)
                    .at(path)
                    .hint("Name one of these: " + String.join(", ", nouns) + ".");
        }
        var members = new HashMap<String, List<String>>();
        row.all("members").forEach(member -> members.put(member.text("id"), member.texts("way")));
        return new Waypoint(row.text("id"), noun, members);
    }

    /** The alignments that lead to a member, fewest. */
    List<String> way(String id) {
        return members.getOrDefault(id, List.of());
    }

    Set<String> ids() {
        return members.keySet();
    }
}
