package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;

/** Two types may have a field of one name: a number of the one, a list with arguments of the other. */
final class SameNameIT {

    private static final String STUDIES =
            "query ($id: ID!) { node(id: $id) { ... on Effect { n: studies } ... on Outcome { o: studies"
                    + " { totalCount } } ... on Intervention { i: studies(first: 3) { totalCount } } } }";

    @BeforeAll
    static void anEffectAndAnOutcome() {
        TestDatabase.wipe();
        TestDatabase.write(
                "CREATE (:Node:Effect {id: 'effect', studies: 20}), (o:Node:Concept:Outcome {id: 'outcome'}),"
                        + " (o)<-[:MEASURES]-(:Node:Source:Study {id: 'study', title: 'Study'})");
    }

    @Test
    void eachIsReadOfItsOwnType() {
        assertThat(answer("effect")).isEqualTo("{node={n=20}}");
        assertThat(answer("outcome")).isEqualTo("{node={o={totalCount=1}}}");
    }

    private static String answer(String id) {
        var result = Wired.to(TestDatabase.graph())
                .execute(ExecutionInput.newExecutionInput(STUDIES).variables(Map.of("id", id)));
        assertThat(result.getErrors()).isEmpty();
        return String.valueOf(result.<Object>getData());
    }
}
