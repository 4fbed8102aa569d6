package org.realistgraph.gates;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.realistgraph", importOptions = DoNotIncludeTests.class)
final class ArchitectureTests {

    private static final String[] HOUSE = {
        "org.realistgraph",
        "org.realistgraph.schema..",
        "org.realistgraph.graph..",
        "org.realistgraph.projection..",
        "org.realistgraph.completion..",
        "org.realistgraph.claim..",
        "org.realistgraph.concept..",
        "org.realistgraph.configuration..",
        "org.realistgraph.limit..",
        "org.realistgraph.embedded..",
        "org.realistgraph.account..",
        "org.realistgraph.change..",
        "org.realistgraph.entity..",
        "org.realistgraph.rule..",
        "org.realistgraph.evidence..",
        "org.realistgraph.safety..",
        "org.realistgraph.drawing..",
        "org.realistgraph.bundle..",
        "org.realistgraph.cli..",
        "org.realistgraph.interchange..",
        "org.realistgraph.problem.."
    };

    @ArchTest
    static final ArchRule onlyTheEmbeddedPackageImportsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("org.realistgraph.embedded..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.neo4j..").and(resideOutsideOfPackages("org.neo4j.driver..")));

    @ArchTest
    static final ArchRule nobodyDependsOnTheEmbeddedPackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.realistgraph.embedded..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.realistgraph.embedded.."));

    @ArchTest
    static final ArchRule theGraphKnowsOnlyTheDriver = classes()
            .that()
            .resideInAPackage("org.realistgraph.graph..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.realistgraph.graph..",
                    "org.realistgraph.problem..",
                    "org.neo4j.driver..",
                    "org.springframework.core.io..",
                    "org.springframework.transaction..",
                    "tools.jackson..",
                    "java..",
                    "org.jspecify..",
                    "org.slf4j.."));

    @ArchTest
    static final ArchRule theSchemaKnowsOnlyGraphQl = classes()
            .that()
            .resideInAPackage("org.realistgraph.schema..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.realistgraph.schema..",
                    "graphql..",
                    "org.springframework.core.io..",
                    "java..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule theProjectionKnowsTheSchemaTheGraphAndTheEngine = classes()
            .that()
            .resideInAPackage("org.realistgraph.projection..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.realistgraph.projection..",
                    "org.realistgraph.schema..",
                    "org.realistgraph.graph..",
                    "org.realistgraph.problem..",
                    "com.fasterxml.jackson.annotation..",
                    "graphql..",
                    "tools.jackson..",
                    "java..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule theCompletionKnowsWhatIsReadAndTheEngine = classes()
            .that()
            .resideInAPackage("org.realistgraph.completion..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.realistgraph.completion..",
                    "org.realistgraph.projection..",
                    "org.realistgraph.claim..",
                    "org.realistgraph.evidence..",
                    "org.realistgraph.safety..",
                    "org.realistgraph.schema..",
                    "org.realistgraph.graph..",
                    "org.realistgraph.problem..",
                    "graphql..",
                    "org.springframework.boot.graphql..",
                    "org.springframework.beans.factory..",
                    "org.springframework.context.annotation..",
                    "org.springframework.core..",
                    "org.springframework.graphql.execution..",
                    "reactor.core.publisher..",
                    "java..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching("org.realistgraph.(**)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(HOUSE))
            .ignoreDependency(resideInAnyPackage(HOUSE), alwaysTrue());

    @ArchTest
    static final ArchRule theHouseKnowsNoFeature = noClasses()
            .that(resideInAnyPackage(HOUSE))
            .should()
            .dependOnClassesThat(resideInAPackage("org.realistgraph..").and(resideOutsideOfPackages(HOUSE)));

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("org.realistgraph.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreNamedByWhatTheyAreAbout = noClasses()
            .should()
            .resideInAnyPackage(
                    "..model..",
                    "..service..",
                    "..services..",
                    "..repository..",
                    "..repositories..",
                    "..controller..",
                    "..dto..",
                    "..util..",
                    "..utils..",
                    "..helper..",
                    "..common..",
                    "..impl..");

    @ArchTest
    static final ArchRule typesAreNamedByWhatTheyAre =
            noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|Helper|Manager|Utils?)");

    @ArchTest
    static final ArchRule nothingCanBeSubclassedByChance = classes()
            .that()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areNotAnonymousClasses()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule onlyWhatSomeoneOutsideNeedsIsPublic = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveFullyQualifiedName("org.realistgraph.RealistGraph")
            .should(BeNeededOutside.INSTANCE);

    @ArchTest
    static final ArchRule nothingWorksThroughAProxy = classes().should(HaveNoProxy.INSTANCE);
}
