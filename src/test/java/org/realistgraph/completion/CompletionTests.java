package org.realistgraph.completion;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import org.junit.jupiter.api.Test;
import org.realistgraph.projection.RandomRows;

/** What is completed in one pass is what the engine completes field by field. */
final class CompletionTests {

    private static final int OPERATIONS = 1_000;

    /** Every answer is compared where it is given; without this test it could be that nothing wrong was among the rows. */
    @Test
    void randomSelectionsAnswerWhatThePlainStrategyAnswersNullsAndWrongConstantsIncluded() {
        var seen = new Seen();
        while (seen.answered < OPERATIONS) {
            seen.addOne();
        }
        System.out.println(seen);
        assertThat(seen.withErrors).isGreaterThan(OPERATIONS / 10);
        assertThat(seen.withoutErrors()).isGreaterThan(OPERATIONS / 10);
    }

    private static final class Seen {

        private long seed;
        private final GraphQL engine = Wired.to((root, environment) -> new RandomRows(seed).read(root, environment));
        private int answered;
        private int withErrors;
        private int withoutData;

        void addOne() {
            seed++;
            var answer = engine.execute(RandomOperation.of(engine.getGraphQLSchema(), seed));
            if (answer.getErrors().stream().anyMatch(error -> error.getPath() == null)) {
                return;
            }
            answered++;
            withErrors += answer.getErrors().isEmpty() ? 0 : 1;
            withoutData += answer.getData() == null ? 1 : 0;
        }

        int withoutErrors() {
            return answered - withErrors;
        }

        @Override
        public String toString() {
            return "%d random selections (seeds 1 to %d) answered as the plain strategy answers: %d with errors, %d of them without data"
                    .formatted(answered, seed, withErrors, withoutData);
        }
    }
}
