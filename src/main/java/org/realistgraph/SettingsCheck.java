package org.realistgraph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Reads every group of settings, and those of Spring Boot that concern a service, before anything is started, so that a
 * wrong one costs no start of the database.
 */
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<Class<?>> OF_SPRING_BOOT = List.of(
            ServerProperties.class,
            TomcatServerProperties.class,
            ManagementServerProperties.class,
            LifecycleProperties.class,
            Neo4jProperties.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var groups = new ClassPathScanningCandidateComponentProvider(false);
        groups.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var group : groups.findCandidateComponents(SettingsCheck.class.getPackageName())) {
            read(type(group.getBeanClassName()), context.getEnvironment());
        }
        OF_SPRING_BOOT.forEach(type -> read(type, context.getEnvironment()));
    }

    private static Class<?> type(@Nullable String name) {
        return ClassUtils.resolveClassName(String.valueOf(name), null);
    }

    private static void read(Class<?> type, Environment settings) {
        var place = AnnotationUtils.getAnnotation(type, ConfigurationProperties.class);
        if (place != null) {
            Binder.get(settings).bindOrCreate(place.value(), type);
        }
    }
}
