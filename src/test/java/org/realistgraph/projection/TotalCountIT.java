package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.completion.Asking;
import org.realistgraph.embedded.TestDatabase;

/** A list of 10,001 effects, all of one study; one of them is a rating. */
final class TotalCountIT {

    private static final String COUNT = "{ totalCount totalCountIsExact }";

    @BeforeAll
    static void aLongList() {
        TestDatabase.wipe();
        TestDatabase.write("""
            CREATE (study:Node:Source:Study {id: 'study'})
            WITH study
            UNWIND range(0, 10000) AS n
            CREATE (:Node:Effect {id: 'effect-' + n, kind: CASE n WHEN 0 THEN 'RATING' ELSE 'LEVEL' END})-[:FROM]->(study)
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                               | 10001 | true",
                "{}                                 | 10001 | true",
                "{ kind: null }                     | 10001 | true",
                "{ kind: LEVEL }                    | 10000 | true",
                "{ kind: [LEVEL, RATING] }          | 10000 | false",
                "{ source: { id: \"study\" } }      | 10000 | false",
                "{ and: [] }                        | 10000 | false",
            })
    void onlyWhatIsFilteredIsCountedUpToTenThousand(@Nullable String filter, int total, boolean exact) {
        var effects = "effects" + (filter == null ? "" : "(filter: " + filter + ")") + COUNT;
        var asked = Asking.of(TestDatabase.graph(), "{ " + effects + " study(id: \"study\") { " + effects + " } }");
        assertThat(asked.at("effects", "totalCount")).isEqualTo(total);
        assertThat(asked.at("effects", "totalCountIsExact")).isEqualTo(exact);
        assertThat(asked.at("study", "effects")).isEqualTo(asked.at("effects"));
    }
}
