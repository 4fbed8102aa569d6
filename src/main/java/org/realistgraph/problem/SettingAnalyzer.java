package org.realistgraph.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names in one sentence the setting whose value the program cannot use. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanInstantiationException
                    && cause.getCause() instanceof IllegalArgumentException refused) {
                return new FailureAnalysis(
                        String.valueOf(refused.getMessage()),
                        "Correct the setting; README says what each one means.",
                        failure);
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bound) {
                return analysis(bound.getName().toString(), value(bound), type(bound), failure);
            }
            if (cause instanceof UnsatisfiedDependencyException injected
                    && injected.getCause() instanceof TypeMismatchException mismatch) {
                return analysis(property(injected), mismatch.getValue(), mismatch.getRequiredType(), failure);
            }
        }
        return null;
    }

    private static FailureAnalysis analysis(
            String property, @Nullable Object value, @Nullable Class<?> type, Throwable failure) {
        String sentence = "The setting %s is %s, which is not a valid %s."
                .formatted(property, value, type == null ? "value for it" : type.getSimpleName());
        return new FailureAnalysis(
                sentence,
                "Correct the setting; README says what %s means and gives its default.".formatted(property),
                failure);
    }

    private static @Nullable Object value(BindException bound) {
        return bound.getProperty() == null ? null : bound.getProperty().getValue();
    }

    private static @Nullable Class<?> type(BindException bound) {
        return bound.getTarget().getType().resolve();
    }

    /** The name within {@code ${name:default}} of the parameter that could not be given. */
    private static String property(UnsatisfiedDependencyException injected) {
        Value value = injected.getInjectionPoint() == null
                ? null
                : injected.getInjectionPoint().getAnnotation(Value.class);
        return value == null ? "of that bean" : value.value().replaceAll("^\\$\\{([^:}]*).*", "$1");
    }
}
