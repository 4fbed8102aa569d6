package org.realistgraph.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** Ends a start that fails for a reason that no analyzer explains with one line instead of a stack trace. */
final class StartFailure implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    private final @Nullable ConfigurableApplicationContext context;

    /** Spring Boot passes the context, if it already exists. */
    StartFailure(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (isExplained(failure)) {
            return false;
        }
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        LOG.error(
                "The start failed: {}. With --debug, the log shows the stack trace.",
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName())
                        .lines()
                        .findFirst()
                        .orElse(""));
        LOG.debug("Stack trace of the failed start:", failure);
        return true;
    }

    /** Whether Spring Boot, whose reporters may run later, explains the failure itself. */
    private boolean isExplained(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, arguments(), FailureHandler.handleMessage((_, _) -> {}))
                .stream()
                .anyMatch(analyzer -> analyzer.analyze(failure) != null);
    }

    private @Nullable ArgumentResolver arguments() {
        return context == null
                ? null
                : ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
                        .and(Environment.class, context.getEnvironment());
    }
}
