package org.realistgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The landing page as anybody meets it, in a real browser that reaches nothing but the program. */
final class LandingPageBrowserIT {

    private static final Path AXE = Path.of("src", "main", "frontend", "node_modules", "axe-core", "axe.min.js");
    private static final Pattern BODY = Pattern.compile("-d '(.*)'");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingIsInaccessible(ColorScheme scheme) throws IOException {
        try (var visit = Visit.onADesktop(scheme)) {
            var page = counted(visit);
            page.evaluate(Files.readString(AXE));
            var violations = (List<?>)
                    page.evaluate("axe.run().then(found => found.violations.map(each => each.id + ' ' + each.help))");
            assertThat(violations).isEmpty();
            visit.screenshotOfTheWholePage("landing-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void itSaysWhatIsInTheGraph() {
        try (var visit = Visit.onADesktop()) {
            var page = counted(visit);
            assertThat(page.locator("#counts dt"))
                    .hasText(new String[] {"reviews", "studies", "configurations", "mechanisms"});
            assertThat(page.locator("#bundles")).containsText("Signs of Safety (version ");
            assertThat(page.locator(".caution")).containsText("no person has checked it");
        }
    }

    @Test
    void itStaysUsefulWhileTheGraphDoesNotAnswer() {
        try (var visit = Visit.onADesktop()) {
            var page = visit.open("about:blank");
            page.route("**/graphql", route -> route.fulfill(new FulfillOptions().setBody("{\"errors\":[{}]}")));
            visit.open("/");
            assertThat(page.locator("#bundles")).containsText("does not answer");
            assertThat(page.locator("#examples li")).hasCount(Example.all().size());
        }
    }

    @Test
    void eachQuestionOpensInGraphiql() {
        try (var visit = Visit.onADesktop()) {
            for (var example : Example.all()) {
                var page = visit.open("/");
                page.locator("#examples a[href$='=" + example.name() + "']").click();
                assertThat(new GraphiqlPage(page).activeTab()).hasText(example.operation());
            }
        }
    }

    @Test
    void theCommandForATerminalAsksAQueryThatIsAnswered() {
        try (var visit = Visit.onADesktop()) {
            var command = visit.open("/").locator("#curl").textContent();
            assertThat(command).startsWith("curl -s " + Program.origin() + "/graphql ");
            var body = BODY.matcher(command).results().findFirst().orElseThrow().group(1);
            var answer = visit.open("/")
                    .request()
                    .post(
                            "/graphql",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setData(body));
            assertThat(answer.text()).startsWith("{\"data\":{").doesNotContain("\"errors\"");
        }
    }

    @Test
    void theKeyboardReachesEverythingThatCanBeUsed() {
        try (var visit = Visit.onADesktop()) {
            var page = counted(visit);
            var usable = page.locator("a, button:visible, pre");
            for (var each : usable.all()) {
                page.keyboard().press("Tab");
                assertThat(each).isFocused();
            }
            assertThat(usable.count()).isGreaterThan(Example.all().size());
        }
    }

    @Test
    void itFitsASmallPhone() {
        try (var visit = Visit.onASmallPhone()) {
            var page = counted(visit);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            visit.screenshotOfTheWholePage("landing-phone");
        }
    }

    private static Page counted(Visit visit) {
        var page = visit.open("/");
        assertThat(page.locator("#counts")).isVisible();
        return page;
    }
}
