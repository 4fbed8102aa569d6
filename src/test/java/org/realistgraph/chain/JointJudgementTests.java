package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.chain.Alignments.Alignment;
import org.realistgraph.chain.RippleLink.Needed;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.RippleIdentity;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.CodedConfiguration.CodedPart;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.graph.Row;
import org.yaml.snakeyaml.Yaml;

/** Joints are judged as people judged them, for the reasons that they gave. */
final class JointJudgementTests {

    private static final List<ClaimStatus> COUNTED = ClaimStatus.STANDING;

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
                        ? COUNTED.contains(one.status())
                        : one.status().name().equals(row.textOrNull("only")))
                .toList());
        var judgement = JointJudgement.of(first, link(part(row, "ripple")), next, alignments);
        assertThat(judgement.verdict() + ": " + judgement.reason(new ConceptNames(Map.of())))
                .as(row.text("joint"))
                .isEqualTo(row.text("verdict") + ": " + row.text("reason"));
    }

    private static CodedConfiguration coded(String id, Row row) {
        var contexts = row.texts("contexts").stream().map(context -> coded(ConfigurationRole.CONTEXT, context, null));
        var outcomes = part(row, "outcomes").values().entrySet().stream()
                .map(one -> coded(
                        ConfigurationRole.OUTCOME,
                        String.valueOf(one.getKey()),
                        OutcomeDirection.valueOf(String.valueOf(one.getValue()))));
        return new CodedConfiguration(id, Stream.concat(contexts, outcomes).toList());
    }

    private static CodedPart coded(ConfigurationRole role, String id, @Nullable OutcomeDirection direction) {
        return new CodedPart(role, id, direction, null, false, null, false);
    }

    private static RippleLink link(Row row) {
        var via = part(row, "via").values().entrySet().stream()
                .map(one -> new Needed(
                        String.valueOf(one.getKey()), OutcomeDirection.valueOf(String.valueOf(one.getValue()))))
                .toList();
        return new RippleLink(
                "ripple",
                "first",
                "next",
                row.choice("identity", RippleIdentity.class),
                via,
                row.textOrNull("into"),
                null);
    }

    private static Row part(Row row, String name) {
        return new Row(row.values().get(name) instanceof Map<?, ?> map ? map : Map.of());
    }
}
