package org.realistgraph;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.io.ApplicationResourceLoader;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.util.StringUtils;

/**
 * Ends the program with a message on standard error if the logging configuration is missing, because no log could say
 * so.
 */
final class LoggingCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String FILE = "logging.config";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        String file = start.getEnvironment().getProperty(FILE);
        if (StringUtils.hasText(file)
                && !ApplicationResourceLoader.get().getResource(file).isReadable()) {
            System.err.printf("The file %s does not exist or cannot be read. Correct %s.%n", file, FILE);
            System.exit(1);
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }
}
