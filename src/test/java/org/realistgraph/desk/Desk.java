package org.realistgraph.desk;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.File;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.Written;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaExpansion;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The schema with mutations, which the service does not serve yet, over the tests' graph. */
final class Desk {

    private static final String MUTATIONS = """
        "What people write."
        type Mutation {
          "Proposes a moderation."
          proposeModeration("What to propose." input: ModerationInput!): Moderation! @role(atLeast: CODER)
        }
        """;

    final EntityTypes types;
    final Rules rules;
    final Written written = Written.to(TestDatabase.driver());
    final EntityStore things;
    final Writing writing;
    private final GraphQL engine;

    Desk() {
        this(sdl(), desk -> wiring -> {});
    }

    /** The same with another schema, of which the wiring answers some mutations. */
    Desk(TypeDefinitionRegistry sdl, Function<Desk, RuntimeWiringConfigurer> more) {
        this.types = new EntityTypes(Mapping.of(sdl));
        this.rules = new Rules(types, Clock.systemUTC());
        this.things = new EntityStore(types, written.commands());
        this.writing = new Writing(rules, things, written.changes());
        var mutations = new Mutations(types, writing, sent -> "ada");
        var others = more.apply(this);
        this.engine = Wired.to(TestDatabase.graph(), sdl, wiring -> {
            mutations.configure(wiring);
            others.configure(wiring);
        });
    }

    private static TypeDefinitionRegistry sdl() {
        var sdl = files();
        sdl.merge(new SchemaParser().parse(MUTATIONS));
        return completed(sdl);
    }

    static TypeDefinitionRegistry completed(TypeDefinitionRegistry sdl) {
        SchemaExpansion.complete(sdl);
        return sdl;
    }

    /** The files of the schema as they are. */
    static TypeDefinitionRegistry files() {
        var sdl = new TypeDefinitionRegistry();
        for (var file :
                Objects.requireNonNull(new File("graphql-schema").listFiles((_, name) -> name.endsWith(".graphqls")))) {
            sdl.merge(new SchemaParser().parse(file));
        }
        return sdl;
    }

    /** What a mutation or query answers, by root field; fails where there are errors. */
    Map<String, Map<String, Object>> answer(String operation) {
        var result = execute(operation, Map.of());
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors());
        }
        return result.getData();
    }

    /** What the one root field of an operation answers. */
    Map<String, Object> one(String operation) {
        return answer(operation).values().iterator().next();
    }

    /** The answer of the one root field of an operation, whatever it is. */
    @Nullable
    Object root(String operation) {
        Map<String, ?> answer = answer(operation);
        return answer.values().iterator().next();
    }

    ExecutionResult execute(String operation, Map<String, Object> variables) {
        return engine.execute(ExecutionInput.newExecutionInput(operation).variables(variables));
    }
}
