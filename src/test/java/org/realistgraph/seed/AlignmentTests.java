package org.realistgraph.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The concepts of the programmes are comparable: broader ones join them, and one idea in several roles is known. */
final class AlignmentTests {

    private static final List<String> CONCEPTS =
            List.of("interventions", "resources", "contexts", "mechanisms", "moderators", "outcomes");

    /** Headings of the tree of outcomes under which one programme alone has coded something so far. */
    private static final Set<String> OF_ONE_PROGRAMME = Set.of(
            "common-out-child-wellbeing",
            "common-out-in-care-at-follow-up",
            "common-out-protection-steps",
            "common-out-same-place");

    private static final Pattern OF_CARE = Pattern.compile(
            "\\b(care|placed?|placement|home|return\\w*|remov\\w+|reunif\\w+)\\b", Pattern.CASE_INSENSITIVE);

    private final Entries entries = new Entries(Programme.bundles());
    private final Map<Object, String> nouns = new HashMap<>();
    private final Map<Object, String> owners = new HashMap<>();

    AlignmentTests() {
        Programme.bundles()
                .forEach(bundle -> CONCEPTS.stream()
                        .filter(bundle::containsKey)
                        .forEach(section -> Yaml.list(bundle.get(section)).stream()
                                .map(entry -> Yaml.map(entry).get("id"))
                                .forEach(id -> {
                                    nouns.put(id, section);
                                    owners.put(
                                            id,
                                            String.valueOf(Yaml.map(bundle.get("bundle"))
                                                    .get("id")));
                                })));
    }

    @Test
    void everyBroaderConceptHasNarrowerOnesInTwoProgrammes() {
        var below = aligned("NARROWER", "PART_OF")
                .collect(groupingBy(
                        alignment -> alignment.get("to"), mapping(alignment -> alignment.get("from"), toSet())));
        var broader = nouns.keySet().stream()
                .filter(id -> "common".equals(owners.get(id)) && !OF_ONE_PROGRAMME.contains(id))
                .toList();
        assertThat(broader)
                .hasSize(52)
                .allSatisfy(id -> assertThat(reached(below, id).stream()
                                .map(owners::get)
                                .filter(owner -> !"common".equals(owner))
                                .distinct())
                        .as("%s", id)
                        .hasSizeGreaterThan(1));
    }

    /** The later readings list, for each outcome outside the tree of care, why it stands outside. */
    @Test
    void everyOutcomeThatSpeaksOfCareStandsInTheTreeOfCare() {
        var below = aligned("NARROWER", "PART_OF")
                .collect(groupingBy(
                        alignment -> alignment.get("to"), mapping(alignment -> alignment.get("from"), toSet())));
        var tree = reached(below, "common-out-care");
        var excused = LaterReading.items().stream()
                .filter(item -> item.section().equals("outcomes.outcomes")
                        && item.fields().get("whyNot") != null)
                .map(item -> item.fields().get("id"))
                .collect(toSet());
        assertThat(tree).hasSizeGreaterThan(40);
        assertThat(entries.in("outcomes").stream()
                        .filter(outcome -> OF_CARE.matcher(outcome.get("label") + " " + outcome.get("description"))
                                .find())
                        .map(outcome -> outcome.get("id"))
                        .filter(id -> !"common-out-care".equals(id) && !tree.contains(id)))
                .isSubsetOf(excused);
    }

    @Test
    void noMoreThanAThirdOfTheMechanismsAreWithoutABroaderOneAndEachOfTheseIsListed() {
        var narrower =
                aligned("NARROWER").map(alignment -> alignment.get("from")).collect(toSet());
        var mechanisms = nouns.keySet().stream()
                .filter(id -> "mechanisms".equals(nouns.get(id)) && !"common".equals(owners.get(id)))
                .map(String::valueOf)
                .toList();
        var alone = mechanisms.stream().filter(id -> !narrower.contains(id)).toList();
        var later = LaterReading.items().stream()
                .filter(item -> item.section().equals("updates.mechanisms"))
                .map(item -> item.fields().get("id"))
                .toList();
        assertThat(3 * alone.stream().filter(id -> !later.contains(id)).count())
                .isLessThanOrEqualTo(mechanisms.size() - later.size());
        assertThat(Decisions.listed("Across the programmes", "Mechanisms without a broader one"))
                .containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void noConceptIsBroaderThanItselfOrAPartOfItself() {
        var above = aligned("NARROWER", "PART_OF")
                .collect(groupingBy(
                        alignment -> alignment.get("from"), mapping(alignment -> alignment.get("to"), toSet())));
        assertThat(above.keySet())
                .isNotEmpty()
                .noneMatch(id -> reached(above, id).contains(id));
    }

    @Test
    void aNarrowerConceptIsOfTheSameNounAndOneIdeaIsInTwoRoles() {
        assertThat(aligned("NARROWER", "PART_OF", "DRIVEN_BY").filter(alignment -> !isJoint(alignment)))
                .allSatisfy(alignment ->
                        assertThat(nouns.get(alignment.get("from"))).isEqualTo(nouns.get(alignment.get("to"))));
        assertThat(aligned("SAME_IDEA"))
                .isNotEmpty()
                .allSatisfy(alignment ->
                        assertThat(nouns.get(alignment.get("from"))).isNotEqualTo(nouns.get(alignment.get("to"))));
    }

    /** An outcome and a context of which one is narrower than the other: the joint of a ripple. */
    private boolean isJoint(Map<String, Object> alignment) {
        var ends = nouns.get(alignment.get("from")) + " " + nouns.get(alignment.get("to"));
        return "NARROWER".equals(alignment.get("kind"))
                && Set.of("contexts outcomes", "outcomes contexts").contains(ends);
    }

    @Test
    void noTwoConceptsAreAlignedTwice() {
        assertThat(entries.in("alignments").stream()
                        .map(alignment -> Set.of(alignment.get("from"), alignment.get("to"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNarrowerOutcomeIsDesiredAsTheBroaderOneIs() {
        assertThat(aligned("NARROWER")
                        .filter(alignment -> "outcomes".equals(nouns.get(alignment.get("from"))) && !isJoint(alignment))
                        .filter(alignment ->
                                !entries.at(alignment, "to>desired").isEmpty()))
                .isNotEmpty()
                .allSatisfy(alignment -> assertThat(entries.at(alignment, "from>desired"))
                        .isEqualTo(entries.at(alignment, "to>desired")));
    }

    @Test
    void everyAlignmentSaysWhy() {
        assertThat(entries.in("alignments"))
                .isNotEmpty()
                .allSatisfy(alignment -> assertThat(alignment.get("rationale"))
                        .as("%s", alignment.get("id"))
                        .asInstanceOf(STRING)
                        .isNotBlank());
    }

    private Stream<Map<String, Object>> aligned(String... kinds) {
        return entries.in("alignments").stream()
                .filter(alignment -> Arrays.asList(kinds).contains(alignment.get("kind")));
    }

    private static Set<Object> reached(Map<Object, Set<Object>> above, Object start) {
        var reached = new HashSet<>();
        var next = above.getOrDefault(start, Set.of());
        while (!next.isEmpty()) {
            reached.addAll(next);
            next = next.stream()
                    .flatMap(id -> above.getOrDefault(id, Set.of()).stream())
                    .filter(id -> !reached.contains(id))
                    .collect(toSet());
        }
        return reached;
    }
}
