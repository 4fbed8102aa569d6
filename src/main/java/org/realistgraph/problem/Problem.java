package org.realistgraph.problem;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal as an error of a GraphQL response. */
record Problem(
        Refusal refusal,
        @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path) implements GraphQLError {

    private static final int VALUE_LENGTH = 200;

    @Override
    public String getMessage() {
        return refusal.sentence();
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(refusal.code().name());
    }

    /** Omits the engine's classification, which would be a second code. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> told = new LinkedHashMap<>(GraphQLError.super.toSpecification());
        told.put("extensions", getExtensions());
        return told;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", refusal.code().name());
        putIfThere(extensions, "path", refusal.path());
        putIfThere(extensions, "value", plain(refusal.value()));
        putIfThere(extensions, "hint", refusal.hint());
        putIfThere(extensions, "retryAfter", refusal.code().passes() ? Code.RETRY_AFTER : null);
        return extensions;
    }

    private static void putIfThere(Map<String, Object> extensions, String key, @Nullable Object value) {
        if (value != null) {
            extensions.put(key, value);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        String text = value.toString();
        if (text.length() <= VALUE_LENGTH) {
            return text;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(VALUE_LENGTH - 1));
        return text.substring(0, pair ? VALUE_LENGTH - 1 : VALUE_LENGTH) + "…";
    }
}
