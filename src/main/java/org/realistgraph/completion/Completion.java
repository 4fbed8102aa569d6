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
 * How a value that was read becomes one of the answer: aliases come back, scalars and enums pass through the schema's own
 * coercion, and a null where the schema promises a value takes the place of its owner.
 */
sealed interface Completion {

    /** What the schema says of a value: its type, the type that it stands in, and whether it promises the value. */
    record Promise(GraphQLType type, GraphQLType within, boolean required) {}

    /** Stands for a value that is promised and not there, which its owner then cannot be either. */
    Object MISSING = new Object();

    Promise promise();

    /** The value of the answer, null, or {@link #MISSING}; {@code owner} and {@code step} say where it stands. */
    @Nullable
    Object complete(@Nullable Object read, AnswerPath owner, Object step, AnswerErrors errors);

    /** What stands where nothing was read. */
    default @Nullable Object nothing(AnswerPath owner, Object step, AnswerErrors errors) {
        if (promise().required()) {
            errors.missing(owner.to(step), promise());
        }
        return notThere();
    }

    /** What stands where something failed that has been told. */
    default @Nullable Object notThere() {
        return promise().required() ? MISSING : null;
    }

    /** A scalar or a constant of an enum. */
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

    /** A list, each item by itself. */
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

    /** A field under its key of the response, and how it is found among what was read of its object. */
    record Entry(String responseKey, Function<Map<?, ?>, @Nullable Object> reading, Completion value) {}

    /** The fields of an object, by its type and in its order; {@code opening} makes them of what was read. */
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

    /** The name of an object's type. */
    record TypeName(Promise promise, String name) implements Completion {

        @Override
        public Object complete(@Nullable Object read, AnswerPath owner, Object step, AnswerErrors errors) {
            return name;
        }
    }
}
