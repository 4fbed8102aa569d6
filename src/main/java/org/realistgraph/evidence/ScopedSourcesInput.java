package org.realistgraph.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.CountedSource.SourceKind;

/** Which sources a scope keeps. */
public record ScopedSourcesInput(
        @Nullable List<String> design,
        @Nullable YearRange year,
        @Nullable List<String> country,
        @Nullable List<SourceKind> kind,
        @Nullable List<String> family,
        @Nullable List<String> id,
        @Nullable ScopedSourcesInput not) {

    /** Years, each bound included. */
    public record YearRange(@Nullable Integer min, @Nullable Integer max) {

        private boolean holds(int year) {
            return (min == null || year >= min) && (max == null || year <= max);
        }

        String words() {
            if (min == null) {
                return max == null ? "of any stated year" : "up to " + max;
            }
            return max == null ? "from " + min + " on" : "from " + min + " to " + max;
        }

        @Override
        public String toString() {
            return (min == null ? "" : min) + "–" + (max == null ? "" : max);
        }
    }

    static ScopedSourcesInput of(Map<?, ?> argument) {
        return new ScopedSourcesInput(
                texts(argument.get("design")),
                argument.get("year") instanceof Map<?, ?> range
                        ? new YearRange((Integer) range.get("min"), (Integer) range.get("max"))
                        : null,
                texts(argument.get("country")),
                constants(argument.get("kind"), SourceKind.class),
                texts(argument.get("family")),
                texts(argument.get("id")),
                argument.get("not") instanceof Map<?, ?> not ? of(not) : null);
    }

    /** A source that the scope cannot place, because design, year or country is not coded, is not kept, and not excluded. */
    boolean keep(CountedSource source) {
        return (design == null || design.contains(source.designClass()))
                && (year == null || (source.year() != null && year.holds(source.year())))
                && (country == null || source.countries().stream().anyMatch(this::isIn))
                && (kind == null || kind.contains(source.kind()))
                && (family == null || family.stream().anyMatch(source.partOf()::contains))
                && (id == null || id.contains(source.id()))
                && (not == null || !not.keep(source));
    }

    /** Whether the source is left out because what the scope asks for is not coded. */
    boolean isUncoded(CountedSource source) {
        return (design != null && source.designClass() == null)
                || (year != null && source.year() == null)
                || (country != null && source.countriesCoded() == null);
    }

    /** The conditions in words, by their names in the schema. */
    Map<String, String> conditions() {
        var conditions = conditions(
                "sources",
                "design",
                design == null ? null : sorted(design),
                "year",
                year == null ? null : year.toString(),
                "country",
                country == null ? null : sorted(country),
                "kind",
                kind == null ? null : names(kind),
                "family",
                family == null ? null : sorted(family),
                "id",
                id == null ? null : sorted(id));
        if (not != null) {
            not.conditions().forEach((name, value) -> conditions.put("not " + name, value));
        }
        return conditions;
    }

    private boolean isIn(String coded) {
        return country != null && country.stream().anyMatch(one -> coded.equals(one) || coded.startsWith(one + "-"));
    }

    static Map<String, String> conditions(String group, @Nullable String... namesAndValues) {
        var conditions = new TreeMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                conditions.put(group + "." + namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return conditions;
    }

    static String sorted(List<String> several) {
        return several.stream().distinct().sorted().collect(Collectors.joining(", "));
    }

    static String names(List<? extends Enum<?>> several) {
        return sorted(several.stream().map(Enum::name).toList());
    }

    static @Nullable List<String> texts(@Nullable Object argument) {
        return argument instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : null;
    }

    static <E extends Enum<E>> @Nullable List<E> constants(@Nullable Object argument, Class<E> type) {
        var names = texts(argument);
        return names == null
                ? null
                : names.stream().map(name -> Enum.valueOf(type, name)).toList();
    }
}
