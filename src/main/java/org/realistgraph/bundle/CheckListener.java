package org.realistgraph.bundle;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.realistgraph.cli.Verb;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Checks a file and ends with 0 or 1, before any database is started. */
final class CheckListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        var arguments = List.of(start.getArgs());
        if (Verb.in(arguments).filter(Verb.CHECK::equals).isPresent()) {
            var types = new EntityTypes(Mapping.of(SchemaFiles.completed()));
            var reading = new BundleReading(types, new Rules(types, Clock.systemUTC()));
            var file = Path.of(Verb.operands(arguments).getFirst());
            System.exit(new BundleCheck(reading).passes(file, System.out) ? 0 : 1);
        }
    }
}
