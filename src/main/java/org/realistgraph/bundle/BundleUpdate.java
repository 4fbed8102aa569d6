package org.realistgraph.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityMapping;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.entity.Reference;

/**
 * What a newer version of a bundle changes in a graph, and what it leaves: whatever is not as the last load made it, for
 * a person touched it, and what others refer to.
 */
final class BundleUpdate {

    private final EntityTypes types;
    private final Map<String, String> written;
    private final Map<String, String> current;
    private final List<Entity> put = new ArrayList<>();
    private final Set<String> gone = new TreeSet<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> referredTo = new TreeSet<>();
    private final Set<String> stranded = new TreeSet<>();

    /** {@code written}: what loads last made of things, {@code current}: what they are; both as JSON by id. */
    BundleUpdate(EntityTypes types, Map<String, String> written, Map<String, String> current) {
        this.types = types;
        this.written = written;
        this.current = current;
    }

    /** Decides on every thing of the new version, and on what the bundle owns and the new version lacks. */
    void decide(List<Entity> entities, Set<String> owned, Map<String, Set<String>> referrers) {
        entities.stream().filter(this::isNews).forEach(entity -> {
            if (isUntouched(entity.id())) {
                put.add(entity);
            } else {
                touched.add(entity.id());
            }
        });
        strand(entities);
        owned.forEach(id -> (isUntouched(id) ? gone : touched).add(id));
        keepWhatIsReferredTo(referrers);
    }

    List<Entity> put() {
        return put;
    }

    List<String> gone() {
        return List.copyOf(gone);
    }

    /** All things that change. */
    List<String> changed() {
        var ids = new TreeSet<>(gone);
        put.forEach(entity -> ids.add(entity.id()));
        return List.copyOf(ids);
    }

    /** What is done and left, in words. */
    String text() {
        var added =
                put.stream().filter(entity -> !current.containsKey(entity.id())).count();
        return "%d new, %d changed, %d removed.".formatted(added, put.size() - added, gone.size())
                + listed(" Left as a person made them: ", touched)
                + listed(" Left because something refers to them: ", referredTo)
                + listed(" Left out because what they refer to is not there any more: ", stranded);
    }

    private boolean isNews(Entity entity) {
        var before = written.get(entity.id());
        return before == null
                || !BundleWriter.write(types, EntityMapping.entity(types, before))
                        .equals(BundleWriter.write(types, entity));
    }

    private boolean isUntouched(String id) {
        return Objects.equals(written.get(id), current.get(id));
    }

    /** A thing cannot be put where it refers to one that a person removed; nor can what refers to it in turn. */
    private void strand(List<Entity> entities) {
        var absent = new HashSet<String>();
        entities.forEach(entity -> absent.add(entity.id()));
        absent.removeAll(current.keySet());
        put.forEach(entity -> absent.remove(entity.id()));
        while (put.removeIf(entity -> refersTo(absent, entity) && stranded.add(entity.id()))) {
            stranded.stream().filter(id -> !current.containsKey(id)).forEach(absent::add);
        }
    }

    private static boolean refersTo(Set<String> ids, Entity entity) {
        return Reference.in(entity).stream().anyMatch(reference -> ids.contains(reference.id()));
    }

    private void keepWhatIsReferredTo(Map<String, Set<String>> referrers) {
        var rewritten = new HashMap<String, Entity>();
        put.forEach(entity -> rewritten.put(entity.id(), entity));
        while (gone.removeIf(id -> referrers.getOrDefault(id, Set.of()).stream()
                        .anyMatch(by -> !gone.contains(by) && !rewritten.containsKey(by))
                && referredTo.add(id))) {
            // until nothing that goes is referred to by anything that stays
        }
    }

    private static String listed(String words, Set<String> ids) {
        return ids.isEmpty() ? "" : words + String.join(", ", ids) + ".";
    }
}
