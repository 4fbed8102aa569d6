package org.realistgraph.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a newer version of a bundle changes in a graph, and what it leaves: whatever is not as the last load made it, for
 * a person touched it, and what others refer to.
 */
final class BundleUpdate {

    private final BundleFormat format;
    private final Map<String, String> written;
    private final Map<String, String> current;
    private final List<Entry> put = new ArrayList<>();
    private final Set<String> gone = new TreeSet<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> referredTo = new TreeSet<>();
    private final Set<String> stranded = new TreeSet<>();

    /** {@code written}: what loads last made of things, {@code current}: what they are; both as JSON by id. */
    BundleUpdate(BundleFormat format, Map<String, String> written, Map<String, String> current) {
        this.format = format;
        this.written = written;
        this.current = current;
    }

    /** Decides on every entry of the new version, and on what the bundle owns and the new version lacks. */
    void decide(List<Entry> entries, Set<String> owned, Map<String, Set<String>> referrers) {
        entries.stream().filter(this::isNews).forEach(entry -> {
            if (isUntouched(entry.id())) {
                put.add(entry);
            } else {
                touched.add(entry.id());
            }
        });
        strand(entries);
        owned.forEach(id -> (isUntouched(id) ? gone : touched).add(id));
        keepWhatIsReferredTo(referrers);
    }

    List<Entry> put() {
        return put;
    }

    List<String> gone() {
        return List.copyOf(gone);
    }

    /** All things that change. */
    List<String> changed() {
        var ids = new TreeSet<>(gone);
        put.forEach(entry -> ids.add(entry.id()));
        return List.copyOf(ids);
    }

    /** What is done and left, in words. */
    String text() {
        var added =
                put.stream().filter(entry -> !current.containsKey(entry.id())).count();
        return "%d new, %d changed, %d removed.".formatted(added, put.size() - added, gone.size())
                + listed(" Left as a person made them: ", touched)
                + listed(" Left because something refers to them: ", referredTo)
                + listed(" Left out because what they refer to is not there any more: ", stranded);
    }

    private boolean isNews(Entry entry) {
        var before = written.get(entry.id());
        return before == null
                || !BundleWriter.write(format, Found.entry(format, before)).equals(BundleWriter.write(format, entry));
    }

    private boolean isUntouched(String id) {
        return Objects.equals(written.get(id), current.get(id));
    }

    /** An entry cannot be put where it refers to one that a person removed; nor can what refers to it in turn. */
    private void strand(List<Entry> entries) {
        var absent = new HashSet<String>();
        entries.forEach(entry -> absent.add(entry.id()));
        absent.removeAll(current.keySet());
        put.forEach(entry -> absent.remove(entry.id()));
        while (put.removeIf(entry -> refersTo(absent, entry) && stranded.add(entry.id()))) {
            stranded.stream().filter(id -> !current.containsKey(id)).forEach(absent::add);
        }
    }

    private static boolean refersTo(Set<String> ids, Entry entry) {
        return Reference.in(entry).stream().anyMatch(reference -> ids.contains(reference.id()));
    }

    private void keepWhatIsReferredTo(Map<String, Set<String>> referrers) {
        var rewritten = new HashMap<String, Entry>();
        put.forEach(entry -> rewritten.put(entry.id(), entry));
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
