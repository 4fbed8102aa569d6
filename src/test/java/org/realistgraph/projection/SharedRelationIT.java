package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.given.Given.effect;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.moderation;
import static org.realistgraph.given.Given.outcome;

import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;

/** Effects and moderations are both ON an outcome; a list of the ones holds none of the others. */
final class SharedRelationIT {

    @Test
    void aFilterByAConceptFindsOnlyWhatTheListIsOf() {
        TestDatabase.wipe();
        given(
                effect("eff", "LEVEL").on(outcome("out")),
                moderation("mod", "MIXED").on(outcome("out")));
        assertThat(ask("effects(filter: { outcome: { id: \"out\" } }) { totalCount nodes { id } }")
                        .at("effects"))
                .hasToString("{totalCount=1, nodes=[{id=eff}]}");
        assertThat(ask("moderations(filter: { on: { id: \"out\" } }) { totalCount nodes { id } }")
                        .at("moderations"))
                .hasToString("{totalCount=1, nodes=[{id=mod}]}");
    }
}
