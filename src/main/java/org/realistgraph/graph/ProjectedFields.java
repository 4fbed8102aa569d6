package org.realistgraph.graph;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the root fields that ask for nodes, and reads what they answer. */
final class ProjectedFields implements RuntimeWiringConfigurer {

    private final Mapping mapping;
    private final Reader reader;

    ProjectedFields(Mapping mapping, Reader reader) {
        this.mapping = mapping;
        this.reader = reader;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Query", query -> {
            mapping.type("Query").fields().stream()
                    .filter(this::asksForNodes)
                    .forEach(field -> query.dataFetcher(field.name(), reader::answer));
            return query;
        });
        mapping.types().stream()
                .filter(MappedType::isAbstract)
                .forEach(type -> wiring.type(type.name(), built -> built.typeResolver(ProjectedFields::objectType)));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
        factories.add(new AnsweredFields());
    }

    private boolean asksForNodes(MappedField field) {
        return field instanceof MappedField.Plain plain
                && mapping.type(plain.type()).label() != null;
    }

    private static GraphQLObjectType objectType(TypeResolutionEnvironment environment) {
        Answered object = environment.getObject();
        return environment.getSchema().getObjectType(object.typename());
    }
}
