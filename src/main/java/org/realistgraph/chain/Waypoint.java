package org.realistgraph.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Something that a question names: its noun, and it with what is narrower than it or part of it, each with what is wished for. */
record Waypoint(String id, String noun, Map<String, @Nullable DesiredDirection> members) {

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
        var members = new HashMap<String, @Nullable DesiredDirection>();
        row.all("members")
                .forEach(member ->
                        members.put(member.text("id"), member.choiceOrNull("desired", DesiredDirection.class)));
        return new Waypoint(row.text("id"), noun, members);
    }

    Set<String> ids() {
        return members.keySet();
    }
}
