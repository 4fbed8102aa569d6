package org.realistgraph.graph;

import graphql.schema.DataFetcher;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;

/** Reads fields of what a projection answered by their response key, and of anything else by their name. */
final class AnsweredFields implements WiringFactory {

    @Override
    public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment wired) {
        var name = wired.getFieldDefinition().getName();
        var byName = PropertyDataFetcher.fetching(name);
        return environment -> environment.getSource() instanceof Answered answered
                ? answered.value(environment.getMergedField().getResultKey(), name)
                : byName.get(environment);
    }
}
