package org.realistgraph.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;

/** A test that runs into a failure of the database says of which statement, and why. */
final class TellingGraphIT {

    @Test
    void aFailureNamesTheStatementAndWhatTheDatabaseSays() {
        var impact = Statements.onClasspath().text("query/impact/impact");
        var broken = Wired.to(statement ->
                TestDatabase.graph().read(statement.text().equals(impact) ? Statement.of("RETURN 1 / 0") : statement));
        assertThat(broken.execute("{ impactOf(id: \"any\") { thing { id } } }").getErrors())
                .singleElement()
                .asString()
                .contains("query/impact/impact: ", "/ by zero");
    }
}
