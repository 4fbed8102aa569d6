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

/**
 * Answers the mutations for each noun: create, update, propose, merge and retire. The answer is the node, or the id
 * that remains.
 */
final class Mutations implements RuntimeWiringConfigurer {

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
            answer(wiring, "propose" + type.name(), sent -> created(sent, "PROPOSE", type, proposed(sent)));
            answer(wiring, "update" + type.name(), sent -> updated(sent, type));
            answer(wiring, "merge" + type.name(), sent -> merged(sent, type));
            answer(wiring, "retire" + type.name(), String.class, sent -> retired(sent, type));
        }
    }

    private void answer(
            RuntimeWiring.Builder wiring, String mutation, Function<DataFetchingEnvironment, String> write) {
        answer(wiring, mutation, Ref.class, sent -> new Ref(write.apply(sent)));
    }

    private <T> void answer(
            RuntimeWiring.Builder wiring, String mutation, Class<T> kind, Function<DataFetchingEnvironment, T> write) {
        if (types.hasMutation(mutation)) {
            wiring.type("Mutation", fields -> fields.dataFetcher(mutation, new Write<>(mutation, kind, write)));
        }
    }

    private Map<String, Object> proposed(DataFetchingEnvironment sent) {
        return Map.of("status", "PROPOSED", "origin", "MANUAL", "proposedBy", account.apply(sent));
    }

    private String created(DataFetchingEnvironment sent, String kind, EntityType type, Map<String, ?> set) {
        Map<String, ?> input = sent.getArgumentOrDefault("input", Map.of());
        return writing.create(account.apply(sent), kind, type, input, set);
    }

    private String updated(DataFetchingEnvironment sent, EntityType type) {
        Map<String, ?> change = sent.getArgumentOrDefault("change", Map.of());
        return writing.update(account.apply(sent), type, id(sent), expectedVersion(sent), change);
    }

    private String retired(DataFetchingEnvironment sent, EntityType type) {
        return writing.retire(account.apply(sent), type, id(sent), expectedVersion(sent));
    }

    private String merged(DataFetchingEnvironment sent, EntityType type) {
        String into = Objects.requireNonNull(sent.getArgument("into"));
        int intoVersion = Objects.requireNonNull(sent.<Integer>getArgument("intoVersion"));
        return writing.merge(account.apply(sent), type, id(sent), expectedVersion(sent), into, intoVersion);
    }

    private static String id(DataFetchingEnvironment sent) {
        return Objects.requireNonNull(sent.getArgument("id"));
    }

    private static int expectedVersion(DataFetchingEnvironment sent) {
        return Objects.requireNonNull(sent.<Integer>getArgument("expectedVersion"));
    }

    private record Write<T>(String mutation, Class<T> kind, Function<DataFetchingEnvironment, T> write)
            implements SelfDescribingDataFetcher<T> {

        @Override
        public String getDescription() {
            return mutation;
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forClass(kind);
        }

        @Override
        public T get(DataFetchingEnvironment sent) {
            return write.apply(sent);
        }
    }
}
