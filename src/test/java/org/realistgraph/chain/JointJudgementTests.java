package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.chain.Alignments.Alignment;
import org.realistgraph.chain.Coded.Produced;
import org.realistgraph.chain.RippleLink.Needed;
import org.realistgraph.graph.Row;
import org.yaml.snakeyaml.Yaml;

/** Joints are judged as people judged them, for the reasons that they gave. */
final class JointJudgementTests {

    private static final Set<String> OUT = Set.of("REJECTED", "WITHDRAWN", "SUPERSEDED");

    static List<Row> joints() throws IOException {
        try (var text = Files.newBufferedReader(Path.of("src/test/resources/joints.yaml"))) {
            List<Map<String, Object>> rows = new Yaml().load(text);
            return rows.stream().map(Row::new).toList();
        }
    }

    @Test
    void thereAreFortyOfThem() throws IOException {
        assertThat(joints()).hasSize(40);
    }

    @ParameterizedTest
    @MethodSource("joints")
    void isJudgedAsByHand(Row row) {
        var first = coded("first", part(row, "first"));
        var next = coded("next", part(row, "next"));
        var alignments = Alignments.of(row.all("alignments").stream()
                .map(one -> one.as(Alignment.class))
                .filter(one -> row.textOrNull("only") == null
                        ? !OUT.contains(one.status())
                        : one.status().equals(row.textOrNull("only")))
                .toList());
        var judgement = JointJudgement.of(first, link(part(row, "ripple")), next, alignments);
        assertThat(judgement.verdict() + ": " + judgement.reason(new ConceptNames(Map.of())))
                .as(row.text("joint"))
                .isEqualTo(row.text("verdict") + ": " + row.text("reason"));
    }

    private static Coded coded(String id, Row row) {
        return new Coded(id, row.texts("contexts"), outcomes(row), Set.of());
    }

    private static List<Produced> outcomes(Row row) {
        return part(row, "outcomes").values().entrySet().stream()
                .map(one -> new Produced(String.valueOf(one.getKey()), String.valueOf(one.getValue())))
                .toList();
    }

    private static RippleLink link(Row row) {
        var via = part(row, "via").values().entrySet().stream()
                .map(one -> new Needed(String.valueOf(one.getKey()), String.valueOf(one.getValue())))
                .toList();
        return new RippleLink("ripple", "first", "next", row.text("identity"), via, row.textOrNull("into"), null);
    }

    private static Row part(Row row, String name) {
        return new Row(row.values().get(name) instanceof Map<?, ?> map ? map : Map.of());
    }
}
