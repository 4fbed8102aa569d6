package org.realistgraph.graph;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads fields of what a projection answered by their response key, and of anything else by their name. */
final class AnsweredFields implements WiringFactory {

    @Override
    public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment wired) {
        return new Field(wired.getFieldDefinition().getName());
    }

    /** An answer has thousands of fields: the environment of one is made only where it is looked at. */
    private static final class Field implements LightDataFetcher<Object> {

        private final String name;
        private final PropertyDataFetcher<Object> byName;

        private Field(String name) {
            this.name = name;
            this.byName = PropertyDataFetcher.fetching(name);
        }

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition definition,
                @Nullable Object source,
                Supplier<DataFetchingEnvironment> environment)
                throws Exception {
            return source instanceof Answered answered
                    ? answered.value(
                            name, () -> environment.get().getMergedField().getResultKey())
                    : byName.get(definition, source, environment);
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }
    }
}
