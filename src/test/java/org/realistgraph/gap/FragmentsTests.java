package org.realistgraph.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.gap.Fragments.Completion;
import org.realistgraph.graph.Row;

final class FragmentsTests {

    @Test
    void onlyWhatHasAMissingRoleIsOfferedMostOfItFirst() {
        var candidates = candidates(
                other("a", List.of("IN"), "x"),
                other("b", List.of("FIRES"), "x"),
                other("c", List.of("FIRES", "PRODUCES"), "x"),
                other("d", List.of("FIRES"), "x", "y"));
        assertThat(candidates).extracting(one -> one.configuration().id()).containsExactly("c", "d", "b");
        assertThat(candidates.getFirst().gives())
                .containsExactly(ConfigurationRole.MECHANISM, ConfigurationRole.OUTCOME);
    }

    @Test
    void atMostThreeAreOffered() {
        var others = Stream.of("a", "b", "c", "d").map(id -> other(id, List.of("FIRES"), "x"));
        assertThat(candidates(others.toArray(Map[]::new))).hasSize(3);
    }

    @Test
    void theReasonIsSaid() {
        assertThat(candidates(other("c", List.of("FIRES", "PRODUCES"), "crisis"))
                        .getFirst()
                        .reason())
                .isEqualTo("It also names “crisis”, and it has the mechanism and outcome that is missing here.");
    }

    @Test
    void whatNamesTheSameComesBeforeWhatIsMetOnABroaderConcept() {
        Map<String, Object> broad = Map.of(
                "id",
                "a",
                "has",
                List.of("FIRES"),
                "shared",
                List.of(Map.of("id", "x", "label", "x", "broader", true)));
        assertThat(candidates(broad, other("b", List.of("FIRES"), "y")))
                .extracting(one -> one.configuration().id())
                .containsExactly("b", "a");
    }

    @Test
    void whatIsOnlyMetOnABroaderConceptIsSaid() {
        var met = List.of(
                Map.of("id", "crisis", "label", "crisis", "broader", false),
                Map.of("id", "care", "label", "care", "broader", true));
        assertThat(candidates(Map.of("id", "c", "has", List.of("FIRES"), "shared", met))
                        .getFirst()
                        .reason())
                .isEqualTo("It also names “crisis” and meets it on the broader “care”, and it has the mechanism that is"
                        + " missing here.");
    }

    private static List<Completion> candidates(Map<?, ?>... others) {
        return Fragments.completions(new Row(Map.of(
                "id", "fragment",
                "profile", List.of("CONTEXT", "MECHANISM", "OUTCOME"),
                "has", List.of("IN"),
                "others", List.of(others))));
    }

    private static Map<String, Object> other(String id, List<String> has, String... shared) {
        var concepts =
                Stream.of(shared).map(one -> Map.of("id", one, "label", one)).toList();
        return Map.of("id", id, "has", has, "shared", concepts);
    }
}
