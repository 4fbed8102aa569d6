package org.realistgraph.completion;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.StartRefused;
import org.realistgraph.projection.Ref;
import org.realistgraph.schema.Mapping;
import org.springframework.core.ResolvableType;

/**
 * The records that analyses return for object types of the schema: each has the name of its type, and an accessor for
 * each field.
 */
final class AnswerRecords {

    private final Mapping mapping;
    private final Map<Class<?>, Map<String, Method>> accessors = new HashMap<>();

    AnswerRecords(Mapping mapping) {
        this.mapping = mapping;
    }

    boolean know(Record held) {
        return accessors.containsKey(held.getClass());
    }

    /** The value of a field in a record. */
    @Nullable
    Object value(Record held, String field) {
        var accessor = Objects.requireNonNull(
                Objects.requireNonNull(accessors.get(held.getClass())).get(field));
        try {
            return accessor.invoke(held);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Registers the records that answer a field, with the records in them; refuses the start if a record does not fit
     * the schema.
     */
    void learn(String field, GraphQLType type, ResolvableType java) {
        if (GraphQLTypeUtil.isNonNull(type) || GraphQLTypeUtil.isList(type)) {
            var list = GraphQLTypeUtil.isList(type);
            require(!list || java.toClass() == List.class, field, "a List", java);
            learn(field, GraphQLTypeUtil.unwrapOne(type), list ? java.getGeneric(0) : java);
            return;
        }
        var answered = java.toClass();
        var name = ((GraphQLNamedType) type).getName();
        if (mapping.isOfNodes(name)) {
            require(answered == Ref.class, field, "a Ref", answered);
        } else if (type instanceof GraphQLEnumType choice) {
            require(answered == String.class || isOf(choice, answered), field, "an enum " + name, answered);
        } else if (type instanceof GraphQLObjectType object) {
            learn(field, object, answered);
        } else {
            require(!answered.isRecord() && answered != List.class, field, "a " + name, answered);
        }
    }

    private void learn(String field, GraphQLObjectType object, Class<?> answered) {
        require(
                answered.isRecord() && answered.getSimpleName().equals(object.getName()),
                field,
                "a record " + object.getName(),
                answered);
        if (accessors.containsKey(answered)) {
            return;
        }
        var byField = new HashMap<String, Method>();
        accessors.put(answered, byField);
        for (var one : object.getFieldDefinitions()) {
            var path = object.getName() + "." + one.getName();
            var accessor = accessor(answered, one, path);
            byField.put(one.getName(), accessor);
            learn(path, one.getType(), ResolvableType.forMethodReturnType(accessor));
        }
    }

    private static Method accessor(Class<?> answered, GraphQLFieldDefinition field, String path) {
        require(field.getArguments().isEmpty(), path, "arguments, which an accessor cannot take", answered);
        try {
            var accessor = answered.getDeclaredMethod(field.getName());
            accessor.setAccessible(true);
            return accessor;
        } catch (NoSuchMethodException e) {
            throw refused(path, "an accessor " + field.getName() + "()", answered);
        }
    }

    private static boolean isOf(GraphQLEnumType choice, Class<?> answered) {
        return answered.isEnum()
                && answered.getSimpleName().equals(choice.getName())
                && Arrays.stream(answered.getEnumConstants())
                        .allMatch(constant -> choice.getValue(((Enum<?>) constant).name()) != null);
    }

    private static void require(boolean fits, String field, String wanted, Object found) {
        if (!fits) {
            throw refused(field, wanted, found);
        }
    }

    private static StartRefused refused(String field, String wanted, Object found) {
        return new StartRefused(
                "The schema field %s needs %s, but Java provides %s.".formatted(field, wanted, found),
                "Give the Java type the name of the SDL type, and an accessor for each of its fields.");
    }
}
