package org.realistgraph.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.realistgraph.cli.Verb;
import org.realistgraph.problem.StartRefused;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/** Makes the copy of a backup, or of what is restored, before a database is opened; the copy is then opened and checked. */
final class CopyListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        var arguments = List.of(start.getArgs());
        Verb.in(arguments)
                .filter(verb -> verb == Verb.BACKUP || verb == Verb.RESTORE)
                .ifPresent(verb -> {
                    var settings = start.getEnvironment();
                    if (settings.containsProperty("spring.neo4j.uri")) {
                        throw new StartRefused(
                                "The graph is on the server %s.".formatted(settings.getProperty("spring.neo4j.uri")),
                                "Back it up and restore it with the means of that server.");
                    }
                    var data = Path.of(settings.getRequiredProperty("realist.data"));
                    var other = Path.of(Verb.operands(arguments).getFirst());
                    var to = verb == Verb.BACKUP ? other : data;
                    GraphCopy.make(verb == Verb.BACKUP ? data : other, to);
                    System.out.println("The graph was copied to %s."
                            .formatted(to.toAbsolutePath().normalize()));
                    settings.getPropertySources()
                            .addFirst(new MapPropertySource("copy", Map.of("realist.data", to.toString())));
                });
    }
}
