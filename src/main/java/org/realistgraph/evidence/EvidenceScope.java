package org.realistgraph.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The evidence on which a question is asked: all of it, or some sources and readings; never some results. */
public record EvidenceScope(
        @Nullable ScopedReadingsInput readings, @Nullable ScopedSourcesInput sources) {

    /** All evidence. */
    public static final EvidenceScope ALL = new EvidenceScope(null, null);

    /** The scope that the arguments {@code readings} and {@code sources} of a field set. */
    public static EvidenceScope of(Map<String, ? extends @Nullable Object> arguments) {
        return new EvidenceScope(
                arguments.get("readings") instanceof Map<?, ?> readings ? ScopedReadingsInput.of(readings) : null,
                arguments.get("sources") instanceof Map<?, ?> sources ? ScopedSourcesInput.of(sources) : null);
    }

    public boolean isAll() {
        return conditions().isEmpty();
    }

    public boolean keeps(Mention mention) {
        return (sources == null || sources.keep(mention.source()))
                && (readings == null || readings.keep(mention.piece()));
    }

    public List<Mention> kept(List<Mention> mentions) {
        return mentions.stream().filter(this::keeps).toList();
    }

    boolean isUncoded(Mention mention) {
        return (sources != null && sources.isUncoded(mention.source()))
                || (readings != null && readings.isUncoded(mention.piece()));
    }

    /** The canonical form: the same for all ways of writing the same scope. */
    public String key() {
        return key(conditions());
    }

    static String key(Map<String, String> conditions) {
        return conditions.entrySet().stream()
                .map(condition -> condition.getKey() + "=" + condition.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The scope in words. */
    public String text() {
        return Scope.words(sources, readings);
    }

    Map<String, String> conditions() {
        var conditions = new TreeMap<String, String>();
        if (sources != null) {
            conditions.putAll(sources.conditions());
        }
        if (readings != null) {
            conditions.putAll(readings.conditions());
        }
        return conditions;
    }
}
