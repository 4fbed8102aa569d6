package org.realistgraph.bundle.update;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityMapping;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.entity.Reference;
import org.realistgraph.rule.Neighbours;
import org.realistgraph.rule.Rules;
import org.realistgraph.rule.Violation;

/**
 * What a newer version of a bundle changes in a graph, and what it leaves: nodes that a person has changed since the
 * last load, and nodes to which others refer.
 */
public final class BundleUpdate {

    private final EntityTypes types;
    private final Rules rules;
    private final Map<String, String> written;
    private final Map<String, String> current;
    private final Map<String, Entity> kept;
    private final Map<String, String> declined;
    private final Map<String, Entity> put = new LinkedHashMap<>();
    private final Map<String, Entity> news = new LinkedHashMap<>();
    private final Set<String> gone = new TreeSet<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> referredTo = new TreeSet<>();
    private final Set<String> stranded = new TreeSet<>();
    private final Map<String, String> unfit = new TreeMap<>();

    /**
     * {@code written}: the states after the last load, {@code current}: the current states, both as JSON by id; {@code
     * kept}: the stored entities that the new version names or that refer to the entities that it changes; {@code
     * declined}: the bundle's versions that somebody declined.
     */
    public BundleUpdate(
            EntityTypes types,
            Rules rules,
            Map<String, String> written,
            Map<String, String> current,
            Map<String, Entity> kept,
            Map<String, String> declined) {
        this.declined = declined;
        this.types = types;
        this.rules = rules;
        this.written = written;
        this.current = current;
        this.kept = kept;
    }

    /**
     * Decides on every entity of the new version, and on every node of the bundle that the new version lacks; {@code
     * whole}: the entities with the ids of merged nodes replaced.
     */
    public void decide(
            List<Entity> entities, List<Entity> whole, Set<String> owned, Map<String, Set<String>> referrers) {
        var unchanged = entities.stream()
                .filter(entity -> !isNews(entity))
                .map(Entity::id)
                .collect(Collectors.toSet());
        whole.stream()
                .filter(entity -> !unchanged.contains(entity.id()) && isNews(entity))
                .forEach(entity -> {
                    news.put(entity.id(), entity);
                    if (isUntouched(entity.id())) {
                        put.put(entity.id(), entity);
                    } else {
                        touched.add(entity.id());
                    }
                });
        owned.stream()
                .filter(id -> !"".equals(declined.get(id)))
                .forEach(id -> (isUntouched(id) ? gone : touched).add(id));
        do {
            strand(whole);
            keepWhatIsReferredTo(referrers);
        } while (leavesOutWhatDoesNotFit(referrers));
    }

    public List<Entity> put() {
        return List.copyOf(put.values());
    }

    public List<String> gone() {
        return List.copyOf(gone);
    }

    /** The nodes that stay although the new version changes or lacks them. */
    public Map<String, Optional<Entity>> left() {
        var left = new TreeMap<String, Optional<Entity>>();
        Stream.of(touched, referredTo, stranded, unfit.keySet())
                .forEach(ids -> ids.forEach(id -> left.put(id, Optional.ofNullable(news.get(id)))));
        return left;
    }

    /** Whether a node stays although the new version changes or lacks it. */
    public boolean hasConflicts() {
        return !left().isEmpty();
    }

    /** The changes and the conflicts in words. */
    public String text() {
        var added = put.keySet().stream().filter(id -> !current.containsKey(id)).count();
        return "%d new, %d changed, %d removed.".formatted(added, put.size() - added, gone.size())
                + listed(" Left as people changed them: ", touched)
                + listed(" Left because other nodes refer to them: ", referredTo)
                + listed(" Left out because they refer to nodes that no longer exist: ", stranded)
                + listed(
                        " Left out because they do not fit people's changes: ",
                        unfit.entrySet().stream()
                                .map(one -> one.getKey() + " (" + one.getValue() + ")")
                                .toList());
    }

    private boolean isNews(Entity entity) {
        var before = written.get(entity.id());
        var text = BundleWriter.write(types, entity);
        return (before == null
                        || !BundleWriter.write(types, EntityMapping.entity(types, before))
                                .equals(text))
                && !text.equals(declined.get(entity.id()))
                && !isAs(text, kept.get(entity.id()));
    }

    private boolean isAs(String text, @Nullable Entity stored) {
        return stored != null && text.equals(BundleWriter.write(types, stored));
    }

    private boolean isUntouched(String id) {
        return Objects.equals(written.get(id), current.get(id));
    }

    /**
     * An entity that refers to a node that a person removed cannot be stored; nor can an entity that refers to it in
     * turn.
     */
    private void strand(List<Entity> entities) {
        var absent = new HashSet<String>();
        entities.forEach(entity -> absent.add(entity.id()));
        absent.removeAll(current.keySet());
        absent.removeAll(put.keySet());
        while (put.values().removeIf(entity -> refersTo(absent, entity) && stranded.add(entity.id()))) {
            stranded.stream().filter(id -> !current.containsKey(id)).forEach(absent::add);
        }
    }

    /** Leaves out entities that break a rule, or make a stored entity break one; returns whether there were any. */
    private boolean leavesOutWhatDoesNotFit(Map<String, Set<String>> referrers) {
        var near = new Neighbours(kept, Map.copyOf(put), Set.copyOf(gone));
        return put.values()
                .removeIf(entity -> misfit(entity, near, referrers.getOrDefault(entity.id(), Set.of()))
                        .map(why -> unfit.put(entity.id(), why) == null)
                        .isPresent());
    }

    private Optional<String> misfit(Entity entity, Neighbours near, Set<String> referrers) {
        var own = rules.check(entity, near).map(BundleUpdate::text);
        var others =
                rules.brokenBy(near, referrers).map(broken -> broken.entity().id() + ": " + text(broken.violation()));
        return Stream.concat(own, others).findFirst();
    }

    private static String text(Violation violation) {
        var reason = violation.reason().replaceAll("\\.$", "");
        return violation.path().isEmpty() ? reason : violation.path() + ": " + reason;
    }

    private static boolean refersTo(Set<String> ids, Entity entity) {
        return Reference.in(entity).stream().anyMatch(reference -> ids.contains(reference.id()));
    }

    private void keepWhatIsReferredTo(Map<String, Set<String>> referrers) {
        while (gone.removeIf(id ->
                referrers.getOrDefault(id, Set.of()).stream().anyMatch(by -> !gone.contains(by) && !put.containsKey(by))
                        && referredTo.add(id))) {
            // until no node that stays refers to a node that goes
        }
    }

    private static String listed(String words, Collection<String> ids) {
        return ids.isEmpty() ? "" : words + String.join(", ", ids) + ".";
    }
}
