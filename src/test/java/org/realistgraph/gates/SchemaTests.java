package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeUtil;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The schema is written for its readers: described throughout, named by one convention, and it counts no evidence. */
final class SchemaTests {

    private static final Set<String> WEIGHING =
            Set.of("Balance", "Weight", "IndependentSources", "DesignCount", "SideCount", "LeftOut");

    private static final List<SchemaPart> WRITTEN = SchemaPart.written();
    private static final List<SchemaPart> SERVED = SchemaPart.served();

    @Test
    void everythingIsDescribed() {
        assertThat(paths(SERVED, part -> !part.isDescribed()))
                .as("give each of these a description in graphql-schema/")
                .isEmpty();
    }

    @Test
    void namesFollowOneConvention() {
        assertThat(paths(SERVED, part -> !part.node().getName().matches(convention(part))))
                .as("types are written LikeThis, fields and arguments likeThis, enum values LIKE_THIS")
                .isEmpty();
    }

    @Test
    void inputsAreNamedAsSuch() {
        assertThat(paths(
                        SERVED,
                        part -> part.node() instanceof InputObjectTypeDefinition
                                && !part.path().matches(".*(Input|Filter|Order|Range)")))
                .isEmpty();
    }

    @Test
    void deprecationsCarryAReason() {
        assertThat(paths(
                        SERVED,
                        part -> part.node() instanceof DirectivesContainer<?> container
                                && container.getDirectives("deprecated").stream()
                                        .anyMatch(SchemaTests::isSilent)))
                .isEmpty();
    }

    /** A bare number beside a claim would be read as its weight: each other number is listed, with what it says. */
    @Test
    void onlyTheBalanceCountsEvidence() {
        var listed = Repository.text(Repository.ROOT.resolve("src/test/resources/schema/numbers.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2)[0]);
        assertThat(paths(WRITTEN, SchemaTests::isNumber))
                .as("a line of src/test/resources/schema/numbers.txt says of each number what it counts")
                .containsExactlyInAnyOrderElementsOf(listed.toList());
    }

    @Test
    void listsOfEvidenceHaveNoTotal() {
        assertThat(paths(SERVED, part -> part.path().startsWith("EvidenceConnection.")))
                .isNotEmpty()
                .doesNotContain("EvidenceConnection.totalCount");
    }

    private static List<String> paths(List<SchemaPart> parts, Predicate<SchemaPart> which) {
        return parts.stream().filter(which).map(SchemaPart::path).toList();
    }

    private static String convention(SchemaPart part) {
        return switch (part.node()) {
            case EnumValueDefinition value -> "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";
            case TypeDefinition<?> type -> "[A-Z][A-Za-z0-9]*";
            default -> "[a-z][A-Za-z0-9]*";
        };
    }

    private static boolean isSilent(Directive deprecated) {
        return deprecated.getArgument("reason") == null;
    }

    private static boolean isNumber(SchemaPart part) {
        return part.node() instanceof FieldDefinition field
                && Set.of("Int", "Float")
                        .contains(TypeUtil.unwrapAll(field.getType()).getName())
                && !WEIGHING.contains(part.owner());
    }
}
