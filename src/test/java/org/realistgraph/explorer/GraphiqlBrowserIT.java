package org.realistgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GraphiQL as a researcher meets it, in a real browser that reaches nothing but the program. */
final class GraphiqlBrowserIT {

    private static final List<Example> EXAMPLES = Example.all();
    private static final String MINE = "query MyOwn { __typename }";

    @Test
    void aFirstTimeVisitorFindsEveryExampleInATab() {
        try (var visit = Visit.onADesktop()) {
            var graphiql = new GraphiqlPage(visit.open("/graphiql"));
            assertThat(graphiql.tabs()).hasText(operations(EXAMPLES).toArray(String[]::new));
            assertThat(graphiql.activeTab()).hasText(EXAMPLES.getFirst().operation());
            assertThat(graphiql.editor()).containsText(EXAMPLES.getFirst().operation());
            assertThat(graphiql.listedExamples()).hasCount(EXAMPLES.size());
            assertThat(graphiql.caution()).containsText("no person has checked it");
            visit.screenshot("graphiql");
        }
    }

    @Test
    void everyExampleAnswersInItsTab() {
        try (var visit = Visit.onADesktop(ColorScheme.DARK)) {
            var graphiql = new GraphiqlPage(visit.open("/graphiql"));
            for (var example : EXAMPLES) {
                graphiql.goTo(example);
                assertThat(graphiql.editor()).containsText(example.operation());
                assertThat(graphiql.run())
                        .as(example.name())
                        .startsWith("{\"data\":{")
                        .doesNotContain("\"errors\"");
                assertThat(graphiql.answer()).containsText("\"data\"");
            }
            visit.screenshot("graphiql-answer-dark");
        }
    }

    @Test
    void theDocumentationDescribesTheTypes() {
        try (var visit = Visit.onADesktop()) {
            var page = visit.open("/graphiql");
            new GraphiqlPage(page).show("Documentation Explorer");
            var documentation = page.locator(".graphiql-doc-explorer");
            documentation
                    .getByText("Query", new GetByTextOptions().setExact(true))
                    .click();
            documentation
                    .getByText("Configuration", new GetByTextOptions().setExact(true))
                    .click();
            assertThat(documentation).containsText("A causal proposition");
            documentation.getByText("A causal proposition").scrollIntoViewIfNeeded();
            visit.screenshot("graphiql-documentation");
        }
    }

    @Test
    void theExplorerListsTheRootFields() {
        try (var visit = Visit.onADesktop()) {
            var page = visit.open("/graphiql");
            new GraphiqlPage(page).show("GraphiQL Explorer");
            var explorer = page.locator(".docExplorerWrap");
            assertThat(explorer).containsText("configurations");
            assertThat(explorer).containsText("search");
            explorer.getByText("bundles").first().scrollIntoViewIfNeeded();
            visit.screenshot("graphiql-explorer");
        }
    }

    @Test
    void aLinkOpensTheExampleThatItNames() {
        var last = EXAMPLES.getLast();
        try (var visit = Visit.onADesktop()) {
            var page = visit.open("/graphiql?example=" + last.name());
            var graphiql = new GraphiqlPage(page);
            assertThat(graphiql.activeTab()).hasText(last.operation());
            assertThat(graphiql.editor()).containsText(last.operation());
            assertThat(graphiql.tabs()).hasCount(EXAMPLES.size());
            assertThat(page).hasURL(Program.origin() + "/graphiql");
        }
    }

    @Test
    void aReturningVisitorKeepsTheirOwnTabsAndOpensExamplesBesideThem() {
        var first = EXAMPLES.getFirst();
        var own = operations(EXAMPLES.subList(1, EXAMPLES.size()));
        own.set(0, "MyOwn");
        try (var visit = Visit.onADesktop()) {
            var page = visit.open("/graphiql");
            var graphiql = new GraphiqlPage(page);
            graphiql.closeTab();
            assertThat(graphiql.tabs()).hasCount(own.size());
            graphiql.write(MINE);
            graphiql.awaitKept(MINE);
            page.reload();
            assertThat(graphiql.tabs()).hasText(own.toArray(String[]::new));
            assertThat(graphiql.editor()).containsText("MyOwn");

            graphiql.listedExamples().first().click();
            own.add(first.operation());
            assertThat(graphiql.tabs()).hasText(own.toArray(String[]::new));
            assertThat(graphiql.activeTab()).hasText(first.operation());
            assertThat(graphiql.editor()).containsText(first.operation());
        }
    }

    @Test
    void itWorksBehindAPrefix() {
        try (var visit = Visit.behind("/some/prefix")) {
            var graphiql = new GraphiqlPage(visit.open("/some/prefix/graphiql"));
            assertThat(graphiql.editor()).containsText(EXAMPLES.getFirst().operation());
            assertThat(graphiql.run()).startsWith("{\"data\":{");
        }
    }

    private static List<String> operations(List<Example> examples) {
        return new ArrayList<>(examples.stream().map(Example::operation).toList());
    }
}
