package org.realistgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** The seed holds as many things of each noun as the evidence, no more and no fewer. */
@ParameterizedClass
@EnumSource
final class SeedFactsTests {

    private final Programme programme;
    private final EvidenceFile file;
    private final Map<String, Object> bundle;
    private final Entries entries;

    SeedFactsTests(Programme programme) {
        this.programme = programme;
        file = programme.file();
        bundle = programme.bundle();
        entries = new Entries(List.of(bundle));
    }

    @Test
    void theCountsOfEachNounAreThoseOfTheEvidence() {
        var expected = new LinkedHashMap<String, Long>();
        Stream.of("reviews", "organisations", "studies", "mechanisms", "moderators", "outcomes", "effects")
                .forEach(section -> expected.put(section, items(section)));
        expected.put("interventions", interventions());
        expected.put("contexts", items("contexts", "populations"));
        expected.put("methodSteps", items("workflow"));
        expected.put("statistics", items("prevalence", "statistics") + mapCounts());
        expected.put("configurations", items("cmos"));
        expected.put("ripples", count("cmos", "leads_to"));
        expected.put("moderations", (long) moderations().size());
        expected.put("resources", count("interventions", "components") + distinct("mechanisms", "resource"));
        expected.put(
                "findings",
                items("implementation", "economics", "stance_notes", "positions", "gaps", "cautions") + associations());
        expected.put("sourceFamilies", programme.families());
        expected.put("alignments", programme.alignments());
        expected.replaceAll((section, number) ->
                number + LaterNodes.added(section, programme) - LaterNodes.gone(section, programme));
        expected.values().removeIf(number -> number == 0);
        var found = bundle.keySet().stream()
                .filter(section -> !Set.of("bundle", "evidences").contains(section))
                .collect(Collectors.toMap(section -> section, section ->
                        (long) entries.in(section).size()));
        LoggerFactory.getLogger(getClass()).info("{}{}", programme.id(), table(expected, found));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void everyConfigurationHasEvidence() {
        var seed = new Entries(Programme.bundles());
        assertThat(entries.in("configurations"))
                .isNotEmpty()
                .allSatisfy(configuration -> assertThat(
                                seed.in("evidences", Map.of("claim", configuration.get("id"), "status", "ACTIVE")))
                        .as("%s", configuration.get("id"))
                        .isNotEmpty());
    }

    @Test
    void everyClaimIsGeneratedAndProposedOrWithdrawn() {
        assertThat(Stream.of("configurations", "ripples", "moderations", "alignments")
                        .flatMap(section -> entries.in(section).stream()))
                .allSatisfy(claim -> {
                    assertThat(claim.get("status")).isIn("PROPOSED", "WITHDRAWN");
                    assertThat(claim.get("origin")).isEqualTo("AI_GENERATED");
                });
    }

    /** A moderator and each configuration that names it, and each target of its own that none of these names. */
    private Set<String> moderations() {
        return file.items("moderators").stream()
                .flatMap(moderator -> Stream.concat(
                        naming(moderator).map(cmo -> moderator.path() + " " + cmo.path()),
                        list(moderator, "acts_on").stream()
                                .filter(target -> naming(moderator).noneMatch(cmo -> holds(cmo, target)))
                                .map(target -> moderator.path() + " " + target)))
                .collect(Collectors.toSet());
    }

    private Stream<Item> naming(Item moderator) {
        var id = String.valueOf(moderator.fields().get("id"));
        return file.items("cmos").stream().filter(cmo -> list(cmo, "moderators").contains(id));
    }

    private static boolean holds(Item cmo, Object target) {
        return target.equals(cmo.fields().get("mechanism"))
                || list(cmo, "outcomes").contains(target)
                || list(cmo, "interventions").contains(target);
    }

    /** Those that no other bundle holds: a programme stands in its own. */
    private long interventions() {
        var others = new Entries(Programme.bundles().stream()
                .filter(other -> !Objects.equals(other.get("bundle"), bundle.get("bundle")))
                .toList());
        return file.items("interventions").stream()
                .filter(item -> others.in(
                                "interventions", Map.of("id", item.fields().get("id")))
                        .isEmpty())
                .count();
    }

    /** Contexts of which it is said that they go with more or fewer children in care. */
    private long associations() {
        return file.items("contexts").stream()
                .filter(context -> context.fields().containsKey("associated_with"))
                .count();
    }

    private long mapCounts() {
        return file.values().stream()
                .filter(value -> value.kind().matches("evidence_map\\..*\\.id"))
                .count();
    }

    private long items(String... sections) {
        return Stream.of(sections)
                .mapToLong(section -> file.items(section).size())
                .sum();
    }

    private long count(String section, String field) {
        return file.items(section).stream()
                .mapToLong(item -> list(item, field).size())
                .sum();
    }

    private long distinct(String section, String field) {
        return file.items(section).stream()
                .map(item -> item.fields().get(field))
                .distinct()
                .count();
    }

    private static List<Object> list(Item item, String field) {
        return Yaml.list(item.fields().getOrDefault(field, List.of()));
    }

    private static String table(Map<String, Long> expected, Map<String, Long> found) {
        return expected.entrySet().stream()
                .map(row -> "%n%-16s %4d in the evidence %4d in the seed"
                        .formatted(row.getKey(), row.getValue(), found.getOrDefault(row.getKey(), 0L)))
                .collect(Collectors.joining());
    }
}
