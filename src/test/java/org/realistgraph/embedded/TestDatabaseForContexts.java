package org.realistgraph.embedded;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every context of Spring's tests the database of this JVM and the key of its change log. */
final class TestDatabaseForContexts implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configurations) {
        return Customizer.ONE;
    }

    private enum Customizer implements ContextCustomizer {
        ONE;

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getBeanFactory().registerSingleton("testDatabase", TestDatabase.database());
            TestPropertyValues.of("realist.change-log.key-file=" + TestDatabase.key())
                    .applyTo(context);
        }
    }
}
