package org.realistgraph.desk;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.language.Directive;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.projection.Ref;
import org.realistgraph.schema.FieldWriter;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.Mapping;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** The desk with a schema in which things of every noun are created, changed and retired; verbs set what no input holds. */
final class OpenDesk {

    final Desk desk;
    private final Map<String, Object> byVerb = new HashMap<>();
    private int writes;

    OpenDesk() {
        this.desk = new Desk(sdl(), this::making);
    }

    private static TypeDefinitionRegistry sdl() {
        var sdl = Desk.files();
        var mutations = new StringBuilder("type Mutation {");
        for (var type : new EntityTypes(Mapping.of(Desk.completed(Desk.files()))).all()) {
            mutations.append(" make%1$s(input: %1$sInput!): %1$s! @role(atLeast: CODER)".formatted(type.name()));
            if (sdl.getTypeOrNull(type.name()) instanceof ObjectTypeDefinition noun && !noun.hasDirective("writable")) {
                sdl.remove(noun);
                sdl.add(noun.transform(builder -> builder.directive(new Directive("writable"))));
            }
        }
        sdl.merge(new SchemaParser().parse(mutations.append(" }").toString()));
        return Desk.completed(sdl);
    }

    private RuntimeWiringConfigurer making(Desk over) {
        return wiring -> over.types.all().forEach(type -> {
            Function<DataFetchingEnvironment, Ref> make = sent -> new Ref(over.writing.create(
                    "ada", "MAKE", type, sent.getArgumentOrDefault("input", Map.of()), Map.copyOf(byVerb)));
            wiring.type("Mutation", fields -> fields.dataFetcher("make" + type.name(), new Make(make)));
        });
    }

    /** Creates the thing. */
    void make(Entity entity) {
        byVerb.clear();
        var input = new LinkedHashMap<>(entity.values());
        entity.type().fields().stream()
                .map(MappedField::name)
                .filter(name -> input.containsKey(name) && !isOpen(entity, name))
                .forEach(name -> byVerb.put(name, input.remove(name)));
        desk.things.syntheses().stream().findFirst().ifPresent(owner -> input.putIfAbsent("synthesis", owner));
        var name = entity.type().name();
        var made = send("mutation($input: %1$sInput!) { make%1$s(input: $input) { id } }".formatted(name), input);
        assertThat(made.getErrors()).as(entity.toString()).isEmpty();
    }

    /** Whether it is an input that sets the field. */
    boolean isOpen(Entity entity, String field) {
        return desk.types.mapping().writer(entity.type().name(), field) == FieldWriter.ANYONE;
    }

    /** Changes the thing; null removes a value. */
    ExecutionResult update(Entity entity, Map<String, ?> change) {
        return send(
                "mutation($input: %1$sChange!) { update%1$s(id: \"%2$s\", expectedVersion: %3$d, change: $input) { id } }"
                        .formatted(entity.type().name(), entity.id(), version(entity)),
                change);
    }

    /** Retires the thing. */
    ExecutionResult retire(Entity entity) {
        return send(
                "mutation { retire%1$s(id: \"%2$s\", expectedVersion: %3$d) }"
                        .formatted(entity.type().name(), entity.id(), version(entity)),
                Map.of());
    }

    /** Merges the one into the other, of the same noun. */
    ExecutionResult merge(Entity one, Entity other) {
        return send(
                "mutation { merge%1$s(id: \"%2$s\", expectedVersion: %3$d, into: \"%4$s\", intoVersion: %5$d) { id } }"
                        .formatted(one.type().name(), one.id(), version(one), other.id(), version(other)),
                Map.of());
    }

    /** How many mutations wrote. */
    int writes() {
        return writes;
    }

    private long version(Entity entity) {
        return desk.things.named(Set.of(entity.id())).values().iterator().next().version();
    }

    private ExecutionResult send(String mutation, Map<String, ?> input) {
        var result = desk.execute(mutation, Map.of("input", input));
        writes += result.getErrors().isEmpty() ? 1 : 0;
        return result;
    }

    private record Make(Function<DataFetchingEnvironment, Ref> make) implements SelfDescribingDataFetcher<Ref> {

        @Override
        public String getDescription() {
            return "make";
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forClass(Ref.class);
        }

        @Override
        public Ref get(DataFetchingEnvironment sent) {
            return make.apply(sent);
        }
    }
}
