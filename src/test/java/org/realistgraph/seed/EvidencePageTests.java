package org.realistgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the evidence counts what the seed holds. */
final class EvidencePageTests {

    private static final Path PAGE = Path.of("docs/evidence.md");

    @Test
    void thePageCountsWhatTheSeedHolds() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `")))
                .containsExactlyElementsOf(
                        Stream.concat(rows(EvidencePageTests::sources), rows(EvidencePageTests::claims))
                                .toList());
    }

    private static Stream<String> rows(Function<Programme, List<Long>> counts) {
        return Arrays.stream(Programme.values())
                .map(programme -> counts.apply(programme).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" | ", "| `" + programme.id() + "` | ", " |")));
    }

    private static List<Long> sources(Programme programme) {
        var sources = new ArrayList<>(section(programme, "studies"));
        sources.addAll(section(programme, "reviews"));
        return List.of(
                (long) sources.size(),
                with(sources, "basis", "FULL_TEXT"),
                with(sources, "basis", "ABSTRACT"),
                with(sources, "basis", "SECONDARY"),
                with(sources, "basis", "MEMORY"));
    }

    private static List<Long> claims(Programme programme) {
        var configurations = section(programme, "configurations");
        var evidence = section(programme, "evidences").stream()
                .filter(piece -> "ACTIVE".equals(piece.get("status")))
                .toList();
        return List.of(
                (long) configurations.size(),
                configurations.stream()
                        .filter(one -> Yaml.list(one.getOrDefault("inferred", List.of()))
                                .contains("LINK"))
                        .count(),
                (long) evidence.size(),
                with(evidence, "stance", "SUPPORTS"),
                with(evidence, "stance", "CONTRARY"),
                with(evidence, "stance", "NO_DIFFERENCE"),
                with(evidence, "stance", "MIXED", "CREDITED_ELSEWHERE"),
                with(evidence, "stance", "SILENT"));
    }

    private static long with(List<Map<String, Object>> entries, String field, String... values) {
        return entries.stream()
                .filter(entry -> Set.of(values).contains(String.valueOf(entry.get(field))))
                .count();
    }

    private static List<Map<String, Object>> section(Programme programme, String name) {
        return Yaml.list(programme.bundle().getOrDefault(name, List.of())).stream()
                .map(Yaml::map)
                .toList();
    }
}
