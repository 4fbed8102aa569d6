package org.realistgraph.examples;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * A fact that an answer must hold: at a path, a value; and the thing without which it must not be there. A step of the path
 * is a field, of a list with what its member must hold: {@code nodes[id=one and stance=CONTRARY]}.
 */
record Fact(String name, String path, Object value, String restsOn) {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[([^\\]]+)])?\\.?");

    static List<Fact> of(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            List<Map<String, Object>> facts = new Yaml().load(text);
            return facts.stream().map(Fact::of).toList();
        }
    }

    boolean isIn(@Nullable Object answer) {
        var steps = STEP.matcher(path);
        var at = answer;
        while (steps.find()) {
            at = at instanceof Map<?, ?> map ? map.get(steps.group(1)) : null;
            if (steps.group(2) != null) {
                at = member(at, steps.group(2).split(" and ", -1));
            }
        }
        return value.equals(at);
    }

    private static @Nullable Object member(@Nullable Object list, String[] wanted) {
        for (var member : list instanceof List<?> members ? members : List.of()) {
            if (Stream.of(wanted).allMatch(one -> holds(member, one))) {
                return member;
            }
        }
        return null;
    }

    private static boolean holds(@Nullable Object member, String wanted) {
        var at = member;
        for (var step : wanted.substring(0, wanted.indexOf('=')).split("\\.", -1)) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return wanted.substring(wanted.indexOf('=') + 1).equals(at);
    }

    private static Fact of(Map<String, Object> written) {
        return new Fact(
                String.valueOf(written.get("fact")),
                String.valueOf(written.get("path")),
                written.getOrDefault("is", ""),
                String.valueOf(written.get("restsOn")));
    }
}
