package org.realistgraph.completion;

import graphql.schema.idl.RuntimeWiring;
import org.realistgraph.schema.MappedType;
import org.realistgraph.schema.Mapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Registers the type resolver that the engine requires for each interface and union; the engine never calls it, because
 * answers are complete.
 */
record NodeTypes(Mapping mapping) implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        mapping.types().stream()
                .filter(MappedType::isAbstract)
                .forEach(type -> wiring.type(
                        type.name(),
                        built -> built.typeResolver(environment -> {
                            throw new IllegalStateException("The engine had to complete an answer.");
                        })));
    }
}
