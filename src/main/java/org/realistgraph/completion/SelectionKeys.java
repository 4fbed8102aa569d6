package org.realistgraph.completion;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.realistgraph.projection.Selection;
import org.realistgraph.projection.Selection.Field;
import org.realistgraph.projection.SelectionSets.AskedField;

/** The keys under which the fields of an object, and the fields below them, were read. */
sealed interface SelectionKeys {

    /** The key of a field. */
    default String of(AskedField asked) {
        return asked.name();
    }

    /** The keys of the object in a field. */
    SelectionKeys below(AskedField asked);

    /** The keys of the object in a field of this type. */
    static SelectionKeys below(Field field, GraphQLType type) {
        return isConnection(type) ? new Connection(field) : new Fields(field.children());
    }

    /** Whether a field of this type holds a page of a list. */
    static boolean isConnection(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName().endsWith("Connection");
    }

    /** The keys of an object whose fields follow a selection. */
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

    /** The keys of a page of a list. */
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

    /** The keys of an edge in a page: the node and its cursor. */
    record Edge(Selection node) implements SelectionKeys {

        @Override
        public SelectionKeys below(AskedField asked) {
            return new Fields(node);
        }
    }

    /** The keys of an object whose fields were read under their names. */
    record Names() implements SelectionKeys {

        @Override
        public SelectionKeys below(AskedField asked) {
            return this;
        }
    }
}
