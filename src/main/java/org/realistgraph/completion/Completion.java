package org.realistgraph.completion;

import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a value that was read into a value of the answer: applies aliases, serializes scalars and enums as the schema
 * does, and propagates a null of a non-null type to its owner.
 */
sealed interface Completion {

    /** The schema's definition of a value: its type, the type that contains it, and whether it is non-null. */
    record Promise(GraphQLType type, GraphQLType within, boolean required) {}

    /** Marks a missing value of a non-null type; its owner is then missing too. */
    Object MISSING = new Object();

    Promise promise();

    /**
     * Returns the value of the answer, null, or {@link #MISSING}; {@code owner} and {@code step} are the value's path.
     */
    @Nullable
    Object complete(@Nullable Object read, AnswerPath owner, Object step, AnswerErrors errors);

    /** The result if nothing was read. */
    default @Nullable Object nothing(AnswerPath owner, Object step, AnswerErrors errors) {
        if (promise().required()) {
            errors.missing(owner.to(step), promise());
        }
        return notThere();
    }

    /** The result after a failure that was already reported. */
    default @Nullable Object notThere() {
        return promise().required() ? MISSING : null;
    }

    /** A scalar or an enum value. */
    record Leaf(Promise promise, Function<Object, @Nullable Object> serialize) implements Completion {

        @Override
        public @Nullable Object complete(@Nullable Object read, AnswerPath owner, Object step, AnswerErrors errors) {
            if (read == null) {
                return nothing(owner, step, errors);
            }
            try {
                return serialize.apply(read);
            } catch (CoercingSerializeException unfit) {
                errors.unfit(owner.to(step), unfit);
                return notThere();
            }
        }
    }

    /** A list, completed item by item. */
    record Items(Promise promise, Completion item) implements Completion {

        @Override
        public @Nullable Object complete(@Nullable Object read, AnswerPath owner, Object step, AnswerErrors errors) {
            if (read == null) {
                return nothing(owner, step, errors);
            }
            var at = owner.to(step);
            var items = (List<?>) read;
            var completed = new ArrayList<@Nullable Object>(items.size());
            var whole = true;
            for (var i = 0; i < items.size(); i++) {
                var value = item.complete(items.get(i), at, i, errors);
                whole &= value != MISSING;
                completed.add(value);
            }
            return whole ? completed : notThere();
        }
    }

    /** A field with its response key, and a function that finds its value in the object that was read. */
    record Entry(String responseKey, Function<Map<?, ?>, @Nullable Object> reading, Completion value) {}

    /**
     * The fields of an object by its type, in the order of the response; {@code opening} turns the value that was read
     * into a map.
     */
    record Shape(Map<String, List<Entry>> entriesByType, Function<Object, Map<?, ?>> opening) {

        List<Entry> entries(Map<?, ?> fields) {
            return entriesByType.size() == 1
                    ? entriesByType.values().iterator().next()
                    : Objects.requireNonNull(entriesByType.get(fields.get(Thing.TYPE)));
        }
    }

    /** An object. */
    record Thing(Promise promise, Shape shape) implements Completion {

        static final String TYPE = "__typename";

        @Override
        public @Nullable Object complete(@Nullable Object read, AnswerPath owner, Object step, AnswerErrors errors) {
            if (read == null) {
                return nothing(owner, step, errors);
            }
            var fields = shape.opening().apply(read);
            var at = owner.to(step);
            var entries = shape.entries(fields);
            Map<String, @Nullable Object> completed = LinkedHashMap.newLinkedHashMap(entries.size());
            var whole = true;
            for (var entry : entries) {
                var value = entry.value().complete(entry.reading().apply(fields), at, entry.responseKey(), errors);
                whole &= value != MISSING;
                completed.put(entry.responseKey(), value);
            }
            return whole ? completed : notThere();
        }
    }

    /** The field {@code __typename}. */
    record TypeName(Promise promise, String name) implements Completion {

        @Override
        public Object complete(@Nullable Object read, AnswerPath owner, Object step, AnswerErrors errors) {
            return name;
        }
    }
}
