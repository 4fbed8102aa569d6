package org.realistgraph.completion;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.realistgraph.projection.Selection;
import org.realistgraph.projection.Selection.Field;
import org.realistgraph.projection.SelectionSets.AskedField;

/** Under which keys the fields of an object were read, and those below each of them. */
public sealed interface SelectionKeys {

    /** The key of a field. */
    default String of(AskedField asked) {
        return asked.name();
    }

    /** The keys of what a field holds. */
    SelectionKeys below(AskedField asked);

    /** Those of what a field of that type holds. */
    static SelectionKeys below(Field field, GraphQLType type) {
        return isConnection(type) ? new Connection(field) : new Fields(field.children());
    }

    /** Whether a field of that type holds a page of a list. */
    static boolean isConnection(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName().endsWith("Connection");
    }

    /** Those of an object whose fields stand as a selection has them. */
    record Fields(Selection selection) implements SelectionKeys {

        @Override
        public String of(AskedField asked) {
            return selection.fieldOf(asked).key();
        }

        @Override
        public SelectionKeys below(AskedField asked) {
            return SelectionKeys.below(
                    selection.fieldOf(asked), asked.definition().getType());
        }
    }

    /** Those of a page of a list. */
    record Connection(Field field) implements SelectionKeys {

        @Override
        public SelectionKeys below(AskedField asked) {
            return switch (asked.name()) {
                case "nodes" -> new Fields(field.children().nodes());
                case "edges" -> new Edge(field.children().nodes());
                default -> new Names();
            };
        }
    }

    /** Those of a node in a page, with its cursor. */
    record Edge(Selection node) implements SelectionKeys {

        @Override
        public SelectionKeys below(AskedField asked) {
            return new Fields(node);
        }
    }

    /** Those of an object whose fields were read under their names. */
    record Names() implements SelectionKeys {

        @Override
        public SelectionKeys below(AskedField asked) {
            return this;
        }
    }
}
