package org.realistgraph.explorer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, started once, with no way to any other machine. */
public final class Chromium {

    private static final String MISSING = "No Chromium on the PATH, so nothing was looked at in a browser "
            + "(Debian: apt-get install chromium). With -Dbrowser.required=true this is a failure.";

    private static final String LEFT_OUT = "The pages were left out (-DskipFrontend), so nothing was looked at.";

    /** How long an assertion waits for the page, in milliseconds: as long as Playwright waits for a click. */
    private static final double PATIENCE = 30_000;

    private static final Optional<Path> EXECUTABLE = Stream.of(
                    System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();

    private Chromium() {}

    /** The browser; without one the test that asks is skipped, or fails where a browser is required. */
    public static Browser browser() {
        assumeTrue(Chromium.class.getResource("/static/graphiql.html") != null, LEFT_OUT);
        assertFalse(EXECUTABLE.isEmpty() && Boolean.getBoolean("browser.required"), MISSING);
        assumeTrue(EXECUTABLE.isPresent(), MISSING);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Started.BROWSER;
    }

    private static final class Started {
        static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(EXECUTABLE.orElseThrow())
                        .setArgs(arguments()));

        private static List<String> arguments() {
            var arguments = new ArrayList<>(List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"));
            if (System.getProperty("user.name").equals("root")) {
                arguments.add("--no-sandbox"); // Chromium refuses to start its sandbox as root
            }
            return arguments;
        }
    }
}
