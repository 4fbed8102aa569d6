package org.realistgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.ResumeOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's visit to the program's pages, with the network cut; it ends with nothing to complain about. */
final class Visit implements AutoCloseable {

    private final List<String> strays = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final String home;
    private final BrowserContext context;
    private final Page page;

    private Visit(NewContextOptions options, String prefix) {
        this.home = Program.origin() + prefix + "/";
        context = Chromium.browser().newContext(options.setBaseURL(Program.origin()));
        context.route("**/*", this::cutTheNetwork);
        context.addInitScript("addEventListener('securitypolicyviolation', violation => "
                + "console.error(`Refused by the policy: ${violation.violatedDirective} ${violation.blockedURI}`))");
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    static Visit onADesktop() {
        return onADesktop(ColorScheme.LIGHT);
    }

    static Visit onADesktop(ColorScheme scheme) {
        return new Visit(desktop().setColorScheme(scheme), "");
    }

    static Visit onASmallPhone() {
        return new Visit(new NewContextOptions().setViewportSize(360, 740).setHasTouch(true), "");
    }

    /** As if a reverse proxy gave the program's pages under a path of its own; everything outside it is elsewhere. */
    static Visit behind(String prefix) {
        return new Visit(desktop(), prefix);
    }

    private static NewContextOptions desktop() {
        return new NewContextOptions().setViewportSize(1440, 900);
    }

    Page open(String address) {
        page.navigate(address);
        return page;
    }

    /** Keeps what the window shows, for people to look at. */
    void screenshot(String name) {
        screenshot(name, false);
    }

    /** Keeps the page from its top to its end. */
    void screenshotOfTheWholePage(String name) {
        screenshot(name, true);
    }

    private void screenshot(String name, boolean whole) {
        page.evaluate("document.fonts.ready");
        page.screenshot(
                new ScreenshotOptions().setFullPage(whole).setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private void cutTheNetwork(Route route) {
        var asked = route.request().url();
        if (asked.startsWith(home)) {
            route.resume(new ResumeOptions().setUrl(Program.origin() + "/" + asked.substring(home.length())));
        } else {
            strays.add(asked);
            route.abort();
        }
    }

    @Override
    public void close() {
        var complained = List.copyOf(complaints);
        page.navigate("about:blank"); // a request under way while the context closes would fail the close
        context.close();
        assertThat(strays).as("requests to other places").isEmpty();
        assertThat(complained).as("errors on the console").isEmpty();
    }
}
