package org.realistgraph.bundle;

import java.nio.file.Path;
import java.util.Map;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/**
 * Runs the program as a tool: {@code --realist.bundle.check=FILE} checks a file and ends with 0 or 1, before any database
 * is started; {@code --realist.bundle.export=ID} and {@code --realist.check-store=true} need the graph, but no web server.
 */
final class BundleCommands implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        var environment = start.getEnvironment();
        var file = environment.getProperty("realist.bundle.check");
        if (file != null) {
            var reading = new BundleReading(new EntityTypes(Mapping.of(SchemaFiles.completed())));
            System.exit(new BundleCheck(reading).passes(Path.of(file), System.out) ? 0 : 1);
        }
        if (environment.containsProperty("realist.bundle.export")
                || environment.containsProperty("realist.check-store")) {
            Map<String, Object> quiet = Map.of("spring.main.web-application-type", "none");
            environment.getPropertySources().addFirst(new MapPropertySource("tool", quiet));
        }
    }
}
