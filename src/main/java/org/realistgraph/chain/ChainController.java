package org.realistgraph.chain;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root field chains. */
@Controller
final class ChainController {

    private final ChainReading reading;

    ChainController(ChainReading reading) {
        this.reading = reading;
    }

    @QueryMapping
    Chains chains(DataFetchingEnvironment environment) {
        var question = ChainQuestion.of(environment.getArgumentOrDefault("input", Map.of()));
        return reading.answer(
                question,
                environment.getArgumentOrDefault("first", 1),
                environment.getSelectionSet().contains("candidates"));
    }
}
