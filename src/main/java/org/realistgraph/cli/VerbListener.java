package org.realistgraph.cli;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/** Prevents the start of a web server if there is a verb to run. */
final class VerbListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        if (Verb.in(List.of(start.getArgs())).isPresent()) {
            Map<String, Object> quiet = Map.of("spring.main.web-application-type", "none");
            start.getEnvironment().getPropertySources().addFirst(new MapPropertySource("verb", quiet));
        }
    }
}
