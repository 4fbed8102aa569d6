package org.realistgraph.desk;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.realistgraph.entity.EntityType;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.projection.Ref;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Answers the mutations that the schema has for each noun: to create, update and propose; the answer is the thing itself. */
final class Mutations implements RuntimeWiringConfigurer {

    private static final Map<String, Object> PROPOSED = Map.of("status", "PROPOSED", "origin", "MANUAL");

    private final EntityTypes types;
    private final Writing writing;
    private final Function<DataFetchingEnvironment, String> account;

    Mutations(EntityTypes types, Writing writing, Function<DataFetchingEnvironment, String> account) {
        this.types = types;
        this.writing = writing;
        this.account = account;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (var type : types.all()) {
            answer(wiring, "create" + type.name(), sent -> created(sent, "CREATE", type, Map.of()));
            answer(wiring, "propose" + type.name(), sent -> created(sent, "PROPOSE", type, PROPOSED));
            answer(wiring, "update" + type.name(), sent -> updated(sent, type));
        }
    }

    private void answer(
            RuntimeWiring.Builder wiring, String mutation, Function<DataFetchingEnvironment, String> write) {
        if (types.hasMutation(mutation)) {
            wiring.type("Mutation", fields -> fields.dataFetcher(mutation, new Write(mutation, write)));
        }
    }

    private String created(DataFetchingEnvironment sent, String kind, EntityType type, Map<String, ?> set) {
        Map<String, ?> input = sent.getArgumentOrDefault("input", Map.of());
        return writing.create(account.apply(sent), kind, type, input, set);
    }

    private String updated(DataFetchingEnvironment sent, EntityType type) {
        String id = Objects.requireNonNull(sent.getArgument("id"));
        int expected = Objects.requireNonNull(sent.<Integer>getArgument("expectedVersion"));
        return writing.update(account.apply(sent), type, id, expected, sent.getArgumentOrDefault("change", Map.of()));
    }

    private record Write(String mutation, Function<DataFetchingEnvironment, String> write)
            implements SelfDescribingDataFetcher<Ref> {

        @Override
        public String getDescription() {
            return mutation;
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forClass(Ref.class);
        }

        @Override
        public Ref get(DataFetchingEnvironment sent) {
            return new Ref(write.apply(sent));
        }
    }
}
