package org.realistgraph;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Reads every group of settings before anything is started, so that a wrong one costs no start of the database. */
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var groups = new ClassPathScanningCandidateComponentProvider(false);
        groups.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        groups.findCandidateComponents(SettingsCheck.class.getPackageName())
                .forEach(group -> read(group.getBeanClassName(), context.getEnvironment()));
    }

    private static void read(@Nullable String group, Environment settings) {
        Class<?> type = ClassUtils.resolveClassName(String.valueOf(group), null);
        var place = AnnotationUtils.getAnnotation(type, ConfigurationProperties.class);
        if (place != null) {
            Binder.get(settings).bindOrCreate(place.value(), type);
        }
    }
}
