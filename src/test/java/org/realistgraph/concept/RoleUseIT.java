package org.realistgraph.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.completion.Asking.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.given.AppraisedGraph;

/** One idea as it is coded in several roles. */
final class RoleUseIT {

    @BeforeEach
    void aSmallGraph() {
        AppraisedGraph.store();
    }

    @Test
    void oneIdeaIsShownInEachRole() {
        var use = ask("roleUse(concept: \"crisis\") { role concept { id } alignments { id } configurations { id }"
                + " moderations { id } }");
        assertThat(use.each("role", "roleUse")).isEqualTo(List.of("CONTEXT", "MODERATOR"));
        assertThat(use.at("roleUse", 0, "configurations")).hasToString("[{id=fragment}, {id=well}]");
        assertThat(use.at("roleUse", 1, "moderations")).hasToString("[{id=moderation}]");
        assertThat(use.at("roleUse", 1, "alignments")).hasToString("[{id=crisis--speed}]");
        assertThat(use.statements()).isEqualTo(2);
        refused("roleUse(concept: \"one\") { role }", "No concept has the id one.");
    }
}
