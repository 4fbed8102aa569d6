package org.realistgraph.completion;

import graphql.Scalars;
import graphql.execution.MergedField;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.realistgraph.completion.Completion.Entry;
import org.realistgraph.completion.Completion.Items;
import org.realistgraph.completion.Completion.Leaf;
import org.realistgraph.completion.Completion.Promise;
import org.realistgraph.completion.Completion.Shape;
import org.realistgraph.completion.Completion.Thing;
import org.realistgraph.completion.Completion.TypeName;
import org.realistgraph.projection.NodeSlot;
import org.realistgraph.projection.PageReading;
import org.realistgraph.projection.SelectionSets;
import org.realistgraph.projection.SelectionSets.AskedField;

/** Compiles a selection into a completion: for each possible object type, its fields in order. */
final class CompletionCompiler {

    /** A field in the document and the type of its objects: a field below several object types is compiled once. */
    private record Same(MergedField field, GraphQLNamedOutputType type) {}

    private final SelectionSets sets;

    CompletionCompiler(SelectionSets sets) {
        this.sets = sets;
    }

    /** Compiles the completion of a field's value; {@code within} is the type that has the field. */
    Completion of(MergedField field, GraphQLType type, GraphQLType within, SelectionKeys keys) {
        return of(field, type, within, keys, new HashMap<>());
    }

    private Completion of(
            MergedField field, GraphQLType type, GraphQLType within, SelectionKeys keys, Map<Same, Shape> compiled) {
        var promise = new Promise(type, within, GraphQLTypeUtil.isNonNull(type));
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> new Items(promise, of(field, list.getWrappedType(), list, keys, compiled));
            case GraphQLScalarType scalar -> new Leaf(promise, serializing(scalar));
            case GraphQLEnumType choice ->
                new Leaf(promise, value -> choice.serialize(value, sets.context(), sets.locale()));
            case GraphQLNamedOutputType object ->
                new Thing(
                        promise,
                        compiled.computeIfAbsent(
                                new Same(field, object), same -> shape(same.field(), same.type(), keys)));
            default -> throw new IllegalArgumentException("The type " + type + " is not an output type.");
        };
    }

    private Function<Object, @Nullable Object> serializing(GraphQLScalarType scalar) {
        var coercing = scalar.getCoercing();
        Function<Object, @Nullable Object> serialize =
                value -> coercing.serialize(value, sets.context(), sets.locale());
        return scalar.getName().equals(Scalars.GraphQLInt.getName())
                ? value -> serialize.apply(narrow(value))
                : serialize;
    }

    /** Neo4j returns Long, which the scalar Int would convert through BigDecimal. */
    private static Object narrow(Object value) {
        return value instanceof Long number && number.intValue() == number ? (Object) number.intValue() : value;
    }

    private Shape shape(MergedField field, GraphQLNamedOutputType type, SelectionKeys keys) {
        var entriesByType = new HashMap<String, List<Entry>>();
        var compiled = new HashMap<Same, Shape>();
        for (var object : sets.objectTypes(type)) {
            var entries = new ArrayList<Entry>();
            sets.below(field, object).forEach(asked -> entries.add(entry(asked, object, keys, compiled)));
            entriesByType.put(object.getName(), List.copyOf(entries));
        }
        return new Shape(Map.copyOf(entriesByType), opening(keys));
    }

    private Entry entry(AskedField asked, GraphQLObjectType object, SelectionKeys keys, Map<Same, Shape> compiled) {
        var type = asked.definition().getType();
        if (asked.name().equals(Thing.TYPE)) {
            var name = new TypeName(new Promise(type, object, true), object.getName());
            return new Entry(asked.responseKey(), _ -> object.getName(), name);
        }
        var isLeaf = asked.merged().getSingleField().getSelectionSet() == null;
        var value = of(asked.merged(), type, object, isLeaf ? keys : keys.below(asked), compiled);
        return new Entry(
                asked.responseKey(),
                FieldComposition.reading(object.getName(), asked.name(), asked.arguments(), keys.of(asked)),
                value);
    }

    private static Function<Object, Map<?, ?>> opening(SelectionKeys keys) {
        return switch (keys) {
            case SelectionKeys.Connection connection -> new PageReading(connection.field())::read;
            case SelectionKeys.Fields _, SelectionKeys.Edge _, SelectionKeys.Names _ ->
                read -> read instanceof NodeSlot slot ? slot.row() : (Map<?, ?>) read;
        };
    }
}
