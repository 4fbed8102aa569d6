package org.realistgraph;

import java.util.List;
import java.util.Objects;
import org.realistgraph.limit.Limits;
import org.realistgraph.limit.ReadLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Reads the limits before anything is started, so that a wrong one costs no start of the database. */
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        for (Class<?> limits : List.of(Limits.class, ReadLimits.class)) {
            ConfigurationProperties place = Objects.requireNonNull(limits.getAnnotation(ConfigurationProperties.class));
            Binder.get(context.getEnvironment()).bindOrCreate(place.value(), limits);
        }
    }
}
