package org.realistgraph.seed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seed as a whole counts what the later readings say that it holds once they are loaded. */
final class SeedCountsTests {

    private final Entries seed = new Entries(Programme.bundles());
    private final List<Map<String, Object>> pieces = active("evidences", "ACTIVE");

    @Test
    void claimsAndSources() {
        assertThat(Stream.of("configurations", "ripples", "moderations", "alignments", "studies", "reviews", "outcomes")
                        .map(section -> seed.in(section).size()))
                .containsExactly(147, 70, 146, 334, 135, 44, 164);
        assertThat(active("ripples", "WITHDRAWN")).hasSize(1);
        assertThat(seed.in("contexts").stream().filter(context -> Boolean.TRUE.equals(context.get("forWhom"))))
                .hasSize(52);
        assertThat(seed.in("outcomes").stream().filter(outcome -> Boolean.TRUE.equals(outcome.get("safety"))))
                .hasSize(22);
    }

    @Test
    void piecesByStanceAndHow() {
        assertThat(pieces).hasSize(538);
        assertThat(active("evidences", "WITHDRAWN")).hasSize(36);
        assertThat(pieces.stream()
                        .map(piece -> List.of(value(piece, "claim"), value(piece, "source")))
                        .distinct())
                .hasSize(374);
        assertThat(counted(pieces.stream(), piece -> value(piece, "stance") + " " + value(piece, "how")))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("SUPPORTS COMPARED", 112L),
                        Map.entry("SUPPORTS ASSOCIATED", 93L),
                        Map.entry("SUPPORTS REPORTED", 108L),
                        Map.entry("SUPPORTS ARGUED", 65L),
                        Map.entry("CONTRARY COMPARED", 13L),
                        Map.entry("CONTRARY ASSOCIATED", 6L),
                        Map.entry("CONTRARY REPORTED", 4L),
                        Map.entry("CONTRARY ARGUED", 1L),
                        Map.entry("NO_DIFFERENCE COMPARED", 55L),
                        Map.entry("NO_DIFFERENCE ASSOCIATED", 6L),
                        Map.entry("MIXED COMPARED", 26L),
                        Map.entry("MIXED ASSOCIATED", 12L),
                        Map.entry("MIXED REPORTED", 10L),
                        Map.entry("CREDITED_ELSEWHERE ASSOCIATED", 2L),
                        Map.entry("CREDITED_ELSEWHERE ARGUED", 2L),
                        Map.entry("SILENT COMPARED", 11L),
                        Map.entry("SILENT ASSOCIATED", 4L),
                        Map.entry("SILENT REPORTED", 5L),
                        Map.entry("SILENT ARGUED", 3L)));
    }

    @Test
    void piecesByDirectnessAndPart() {
        assertThat(counted(pieces.stream(), piece -> value(piece, "directness")))
                .isEqualTo(Map.of(
                        "SAME", 329L,
                        "NEAREST_MEASURE", 89L,
                        "PART_OF_PACKAGE", 52L,
                        "OTHER_POPULATION", 34L,
                        "OTHER_PROGRAMME", 34L));
        assertThat(counted(
                        pieces.stream(),
                        piece -> String.valueOf(seed.at(piece, "part.kind").getFirst())))
                .isEqualTo(Map.of(
                        "OUTCOME", 410L,
                        "MECHANISM", 51L,
                        "MECHANISM_OUTCOME", 19L,
                        "RESOURCE", 18L,
                        "CONTEXT", 18L,
                        "WHOLE", 18L,
                        "CONTEXT_MECHANISM", 4L));
    }

    @Test
    void assertions() {
        assertThat(asserted("configurations", "result"))
                .isEqualTo(Map.of(
                        "COMPARED", 32L,
                        "ASSOCIATED", 36L,
                        "REPORTED", 36L,
                        "ARGUED", 19L,
                        "AIMED", 7L,
                        "PROPOSED_HERE", 17L));
        assertThat(asserted("configurations", "explanation"))
                .isEqualTo(Map.of(
                        "ASSOCIATED", 1L,
                        "REPORTED", 26L,
                        "ARGUED", 31L,
                        "AIMED", 5L,
                        "PROPOSED_HERE", 56L,
                        "", 28L));
        assertThat(asserted("moderations", "result"))
                .isEqualTo(Map.of(
                        "COMPARED", 22L, "ASSOCIATED", 38L, "REPORTED", 11L, "ARGUED", 13L, "PROPOSED_HERE", 62L));
        assertThat(asserted("ripples", "result")).isEqualTo(Map.of("REPORTED", 1L, "ARGUED", 1L, "PROPOSED_HERE", 68L));
    }

    @Test
    void ripplesByIdentity() {
        var ripples = active("ripples", "PROPOSED");
        assertThat(counted(ripples.stream(), ripple -> value(ripple, "identity")))
                .isEqualTo(Map.of("SAME", 5L, "NARROWER", 5L, "ANALOGOUS", 18L, "ENABLES", 37L, "NOT_STATED", 4L));
        assertThat(ripples.stream().filter(ripple -> ripple.containsKey("into")))
                .hasSize(28);
    }

    /**
     * Where a statement retells a source's own result and the source reports both. What workers hold of empowerment and
     * what the comparison of reekers-2018 saw are two pieces, on two parts.
     */
    @ParameterizedTest
    @CsvSource({
        "cmo-pooled-placement, bezeczky-2020-ifps, ifps-out-care-entry",
        "cmo-reunification, jones-ny-1976-1985, ifps-out-reunification",
        "cmo-skills, lewis-2005-utah, out-parenting-competence",
        "cmo-pre-proceedings, foundations-2023-fgc-evaluation, out-proceedings-issued",
        "cmo-pre-proceedings, foundations-2023-fgc-evaluation, out-days-in-care",
        "cmo-empowerment-lowers-risk, reekers-2018, o-maltreatment-risk",
        "cmo-wrong-families, littell-schuerman-1995-synthesis, ifps-out-care-entry",
        "cmo-embedded-goals, baginsky-2017, o-engagement-families",
    })
    void theExceptionsOfTheOwnSourceRuleAreMixed(String claim, String source, String outcome) {
        assertThat(seed.in(
                        "evidences",
                        Map.of("id", "%s--outcome-%s--%s".formatted(claim, outcome, source), "stance", "MIXED")))
                .hasSize(1);
    }

    private Map<String, Long> asserted(String section, String word) {
        return counted(
                seed.in(section).stream(),
                claim -> seed.at(claim, "assertion." + word).stream()
                        .map(String::valueOf)
                        .findFirst()
                        .orElse(""));
    }

    private List<Map<String, Object>> active(String section, String status) {
        return seed.in(section).stream()
                .filter(entry -> status.equals(entry.get("status")))
                .toList();
    }

    private static String value(Map<String, Object> entry, String field) {
        return String.valueOf(Objects.requireNonNull(entry.get(field)));
    }

    private static Map<String, Long> counted(
            Stream<Map<String, Object>> entries, Function<Map<String, Object>, String> word) {
        return entries.collect(groupingBy(word, counting()));
    }
}
