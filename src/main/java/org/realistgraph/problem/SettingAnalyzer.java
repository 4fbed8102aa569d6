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

/** Explains in one sentence which setting has an invalid value. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanInstantiationException
                    && cause.getCause() instanceof IllegalArgumentException refused) {
                return new FailureAnalysis(
                        String.valueOf(refused.getMessage()),
                        "Correct the setting; the README describes the settings.",
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
        String sentence = "The setting %s is %s; it must be %s.".formatted(property, value, kind(type));
        return new FailureAnalysis(
                sentence,
                property.startsWith("realist.")
                        ? "Correct the setting; the README describes %s and its default.".formatted(property)
                        : "Correct the setting; the documentation of Spring Boot describes it.",
                failure);
    }

    private static String kind(@Nullable Class<?> type) {
        return switch (type == null ? "" : type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "Duration" -> "a duration, such as 30s or 5m";
            case "DataSize" -> "a size, such as 64MB";
            case "Path" -> "a path";
            case "List" -> "a list";
            default -> "a valid value";
        };
    }

    private static @Nullable Object value(BindException bound) {
        return bound.getProperty() == null ? null : bound.getProperty().getValue();
    }

    private static @Nullable Class<?> type(BindException bound) {
        return bound.getTarget().getType().resolve();
    }

    /** The name in {@code ${name:default}} of the parameter that could not be injected. */
    private static String property(UnsatisfiedDependencyException injected) {
        Value value = injected.getInjectionPoint() == null
                ? null
                : injected.getInjectionPoint().getAnnotation(Value.class);
        return value == null ? "of that bean" : value.value().replaceAll("^\\$\\{([^:}]*).*", "$1");
    }
}
