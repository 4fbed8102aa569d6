package org.realistgraph.graph;

import graphql.schema.DataFetcher;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;

/** Reads fields of what a projection answered by their response key, and of anything else by their name. */
final class AnsweredFields implements WiringFactory {

    @Override
    public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment wired) {
        var byName = PropertyDataFetcher.fetching(wired.getFieldDefinition().getName());
        return environment -> environment.getSource() instanceof Answered answered
                ? answered.values().get(environment.getMergedField().getResultKey())
                : byName.get(environment);
    }
}
