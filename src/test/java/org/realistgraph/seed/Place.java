package org.realistgraph.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a value of the evidence stands in a bundle; the head of {@code evidence/mapping.yaml} tells how it is written. */
record Place(
        String section,
        Map<String, String> conditions,
        String path,
        String match,
        boolean isEnum,
        Set<String> besides) {

    private static final String NOTHING = "NOTHING";

    private static final Pattern FORM =
            Pattern.compile("(?:(\\w+)\\[([^]]+)])?\\.?([\\w.>]*)(\\[]|\\{}|[*?~]|)(!?)(?: besides (.*))?");

    static Place of(String at, String text) {
        var form = FORM.matcher(text.strip());
        var outer = FORM.matcher(at);
        if (!form.matches() || !outer.matches()) {
            throw new IllegalArgumentException("Not a place: " + text);
        }
        var entries = form.group(1) == null ? outer : form;
        return new Place(
                entries.group(1),
                conditions(entries.group(2)),
                form.group(3),
                form.group(4),
                !form.group(5).isEmpty(),
                form.group(6) == null ? Set.of() : Set.of(form.group(6).split(" ")));
    }

    boolean holds(Value value, Entries entries, Map<String, Object> renamed) {
        var filled = new HashMap<String, Object>();
        conditions.forEach((field, template) -> filled.put(field, fill(template, value)));
        var found = entries.in(section, filled);
        return !found.isEmpty()
                && (path.isEmpty()
                        || found.stream().allMatch(entry -> matches(entries.at(entry, path), value, renamed)));
    }

    private boolean matches(List<Object> there, Value value, Map<String, Object> renamed) {
        var whole = match.equals("[]") || match.equals("{}");
        var here = (whole ? value.all() : Stream.ofNullable(value.get()).toList())
                .stream()
                        .map(one -> isEnum ? rename(one, renamed) : Entries.plain(one))
                        .filter(one -> !one.equals(NOTHING))
                        .toList();
        return switch (match) {
            case "?" -> here.equals(List.of(String.valueOf(!there.isEmpty())));
            case "~" ->
                there.equals(List.of(value.all().stream().map(String::valueOf).collect(Collectors.joining("; "))));
            case "{}" ->
                here.size() == Set.copyOf(here).size() && without(there).equals(Set.copyOf(here));
            case "*" -> there.containsAll(here);
            case String _ -> there.equals(here);
        };
    }

    private Set<Object> without(List<Object> there) {
        var left = new HashSet<>(there);
        left.removeAll(besides);
        return left;
    }

    private static Object rename(Object value, Map<String, Object> renamed) {
        var text = String.valueOf(value);
        return renamed.getOrDefault(text, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Map<String, String> conditions(String text) {
        return Arrays.stream(text.split(","))
                .map(condition -> condition.strip().split("=", 2))
                .collect(Collectors.toMap(sides -> sides[0], sides -> sides[1]));
    }

    private static Object fill(String template, Value value) {
        if (!template.startsWith("{")) {
            return template;
        }
        var name = template.substring(1, template.length() - 1);
        if (name.isEmpty()) {
            return String.valueOf(value.get());
        }
        if (name.equals(":")) {
            return value.field();
        }
        var item = value.item();
        while (name.startsWith("^") && item.around() != null) {
            item = item.around();
            name = name.substring(1);
        }
        return String.valueOf(first(item.fields(), name));
    }

    private static Object first(Map<String, Object> fields, String names) {
        Stream<@Nullable Object> held = Arrays.stream(names.split("\\|")).map(fields::get);
        return held.filter(Objects::nonNull).findFirst().orElse("");
    }
}
