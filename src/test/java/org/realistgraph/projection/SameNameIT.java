package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.given.Given.effect;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.study;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;

/** Two types may have a field of one name: a number of the one, a list with arguments of the other. */
final class SameNameIT {

    private static final String STUDIES = "node(id: \"%s\") { ... on Effect { n: studies } ... on Outcome { o: studies"
            + " { totalCount } } ... on Intervention { i: studies(first: 3) { totalCount } } }";

    @BeforeAll
    static void anEffectAndAnOutcome() {
        TestDatabase.wipe();
        given(effect("effect", "LEVEL").with("studies", 20), study("study").measuring("outcome"));
    }

    @Test
    void eachIsReadOfItsOwnType() {
        assertThat(ask(STUDIES.formatted("effect")).at("node")).hasToString("{n=20}");
        assertThat(ask(STUDIES.formatted("outcome")).at("node")).hasToString("{o={totalCount=1}}");
    }
}
