package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A start or stop that something breaks, and what is seen of it.
 *
 * @param what what is broken, in words
 * @param arguments what the service is given on its command line
 * @param breaking breaks the service's folder before it is started
 * @param meanwhile breaks something while it runs
 * @param next tells what the next start finds in the folder
 * @param isNightly whether it is like another one, and is tried with {@code -Pnightly} alone
 */
record BrokenStart(
        String what, List<String> arguments, Step breaking, Meanwhile meanwhile, Finding next, boolean isNightly) {

    static BrokenStart of(String what, Step breaking, Finding next, String... arguments) {
        return new BrokenStart(what, List.of(arguments), breaking, (service, folder) -> {}, next, false);
    }

    BrokenStart nightly() {
        return new BrokenStart(what, arguments, breaking, meanwhile, next, true);
    }

    /** A row of the page: what was broken, what the service said, how it ended and what the next start finds. */
    String row(Path folder) throws Exception {
        breaking.on(folder);
        try (var service = Service.start(List.of(), folder, arguments)) {
            meanwhile.on(service, folder);
            var said = said(service.awaitEnd());
            var code = service.exitCode();
            return "| %s | %s | %d | %s |".formatted(what, plain(said, folder), code, next.in(folder));
        }
    }

    /** Its reason and remedy; a stack trace makes it another row than the page's. */
    static String said(List<String> lines) {
        var said = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.equals("Description:") || line.equals("Action:")) {
                said.add(lines.get(i + 2));
            } else if (line.contains(" ERROR ") && !line.contains("FailureAnalysis")) {
                said.add(line.replaceAll("^.*? : ", ""));
            } else if (line.startsWith("\tat ") || line.contains("Exception")) {
                said.add(line.strip());
            }
        }
        return String.join(" ", said.subList(0, Math.min(said.size(), 4)));
    }

    private static String plain(String said, Path folder) {
        return said.replace(folder.toAbsolutePath().toString(), "FOLDER").replaceAll("\\b\\d{5}\\b", "PORT");
    }

    /** Something done to the folder. */
    interface Step {

        void on(Path folder) throws IOException;
    }

    /** Something done while the service runs. */
    interface Meanwhile {

        void on(ChildJvm service, Path folder) throws Exception;
    }

    /** What there is afterwards, in words. */
    interface Finding {

        String in(Path folder) throws Exception;
    }
}
