package org.realistgraph;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Binds all configuration properties, the program's and Spring Boot's, before anything starts, so that an invalid
 * property is reported before the database starts.
 */
@Component
final class SettingsCheck implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var settings = beans.getBean(Environment.class);
        for (String name : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
            var group = beans.findAnnotationOnBean(name, ConfigurationProperties.class, false);
            var type = beans.getType(name, false);
            if (group != null && type != null) {
                Binder.get(settings).bindOrCreate(group.value(), Bindable.of(type));
            }
        }
    }
}
