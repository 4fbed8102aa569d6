package org.realistgraph.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Named values: a row of a statement, a map within a row, or the arguments of an analysis. */
public record Row(Map<?, ? extends @Nullable Object> values) {

    /** A record component without a column in the statement is a fault, and not null. */
    private static final JsonMapper RECORDS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private static final TypeReference<Map<String, @Nullable Object>> COMPONENTS = new TypeReference<>() {};

    /** The components of a record, and of records within, by their names. */
    public static Row of(Record components) {
        return new Row(RECORDS.convertValue(components, COMPONENTS));
    }

    /** The ids of rows, in their order. */
    public static List<String> ids(Collection<Row> several) {
        return several.stream().map(one -> one.text("id")).toList();
    }

    /** The labels of rows by id, in their order. */
    public static Map<String, String> labels(Collection<Row> several) {
        var labels = new LinkedHashMap<String, String>();
        several.forEach(one -> labels.put(one.text("id"), one.text("label")));
        return labels;
    }

    /** The text under a name, which must be present. */
    public String text(String name) {
        return Objects.requireNonNull(textOrNull(name), name);
    }

    public @Nullable String textOrNull(String name) {
        return (String) values.get(name);
    }

    /** An enum constant, which must be present. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(String name, Class<E> type) {
        var constant = textOrNull(name);
        return constant == null ? null : Enum.valueOf(type, constant);
    }

    /** Whether the value is true; an absent value is false. */
    public boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public int number(String name) {
        return values.get(name) instanceof Number number ? number.intValue() : 0;
    }

    /** The texts of a list; empty if there is no list. */
    public List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    /** The maps of a list; empty if there is no list. */
    public List<Row> all(String name) {
        return list(name).stream().map(map -> new Row((Map<?, ?>) map)).toList();
    }

    /** The maps of a list as records, whose components have the names of the values; empty if there is no list. */
    public <T> List<T> all(String name, Class<T> type) {
        return all(name).stream().map(one -> one.as(type)).toList();
    }

    /** The values as a record, whose components have the names of the values. */
    public <T> T as(Class<T> type) {
        return RECORDS.convertValue(values, type);
    }

    /** The map under a name, which must be present. */
    public Row map(String name) {
        return new Row((Map<?, ?>) Objects.requireNonNull(values.get(name), name));
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
