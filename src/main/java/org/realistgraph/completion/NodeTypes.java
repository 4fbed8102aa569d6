package org.realistgraph.completion;

import graphql.schema.idl.RuntimeWiring;
import org.realistgraph.schema.MappedType;
import org.realistgraph.schema.Mapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Names, to the engine, a resolver for each interface and union; it is never asked, since answers come to it complete. */
public record NodeTypes(Mapping mapping) implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        mapping.types().stream()
                .filter(MappedType::isAbstract)
                .forEach(type -> wiring.type(
                        type.name(),
                        built -> built.typeResolver(environment -> {
                            throw new IllegalStateException("An answer was left to the engine to complete.");
                        })));
    }
}
