package org.realistgraph.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Heartbeat;
import org.realistgraph.problem.StartRefused;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The only way to write: the work and its entry in the log commit together or not at all. The first statement locks the
 * head of the log, so that writes run one after another and the numbers have no gaps.
 */
public final class ChangeLog {

    private static final int PAGE = 100;

    private final TransactionOperations transactions;
    private final RetryTemplate retry;
    private final Heartbeat heartbeat;
    private final Commands commands;
    private final EntrySeal seal;
    private final State state;
    private final Clock clock;

    ChangeLog(
            TransactionOperations transactions,
            RetryTemplate retry,
            Heartbeat heartbeat,
            Commands commands,
            EntrySeal seal,
            State state,
            Clock clock) {
        this.transactions = transactions;
        this.retry = retry;
        this.heartbeat = heartbeat;
        this.commands = commands;
        this.seal = seal;
        this.state = state;
        this.clock = clock;
    }

    /**
     * Does the work, records it, and returns its result. The transaction is retried when the database asks for a retry,
     * so the work must have no effects outside the transaction. If the work throws, nothing is stored.
     */
    public <T> T commit(ChangeDescription description, Supplier<T> work) {
        return commit(() -> Optional.of(new PlannedChange<>(description, work))).orElseThrow();
    }

    /** Plans a change behind the lock, then does and records it; an empty plan means no change. */
    public <T> Optional<T> commit(Supplier<Optional<PlannedChange<T>>> plan) {
        return heartbeat.during(() -> Objects.requireNonNull(retry.invoke(() -> transactions.execute(transaction -> {
            var parameters = Map.<String, Object>of("key", seal.keyId());
            var head = commands.run("command/change/lock-head", parameters).getFirst();
            requireKey(head);
            return plan.get().map(what -> record(head, what.description(), what.work()));
        }))));
    }

    /** The current states of nodes, as canonical JSON by id; missing nodes are left out. */
    public Map<String, String> states(Collection<String> ids) {
        var states = new LinkedHashMap<String, String>();
        commands.run("query/change/states", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> states.put(String.valueOf(row.get("id")), state.of(row)));
        return states;
    }

    /** A state from the log or from the graph, in the current form and without the owner. */
    public String written(String logged) {
        return State.withoutOwner(state.upcast(logged));
    }

    /** A page of the nodes' histories in the log. */
    List<History> histories(String after, int first) {
        return commands.run("query/change/histories", Map.of("after", after, "first", first)).stream()
                .map(row -> History.of(row, state))
                .toList();
    }

    /** The number of the first entry that is missing or was altered; empty if the log is intact. */
    public Optional<Long> firstBroken() {
        var last = 0L;
        var seal = "";
        for (var page = page(last); !page.isEmpty(); page = page(last)) {
            for (var entry : page) {
                if (!entry.isNumbered(last + 1) || !entry.follows(seal) || !entry.isWhole(this.seal)) {
                    return Optional.of(last + 1);
                }
                seal = entry.hmac();
                last++;
            }
        }
        return isHead(last, seal) ? Optional.empty() : Optional.of(last + 1);
    }

    /** Refuses the start if the graph's log was sealed with a different key. */
    void requireKey() {
        commands.run("query/change/head", Map.of()).forEach(this::requireKey);
    }

    private void requireKey(Map<String, Object> head) {
        if (!seal.keyId().equals(head.get("key"))) {
            throw new StartRefused(
                    "The change log of this graph was sealed with a different key.",
                    "Restore the original key file: without it, nobody can tell whether the log is intact.");
        }
    }

    private List<LogEntry> page(long after) {
        return commands.run("query/change/entries", Map.of("after", after, "first", PAGE)).stream()
                .map(LogEntry::new)
                .toList();
    }

    private boolean isHead(long number, String seal) {
        var head = commands.run("query/change/head", Map.of());
        return head.isEmpty()
                ? number == 0
                : Long.valueOf(number).equals(head.getFirst().get("number"))
                        && seal.equals(head.getFirst().get("hmac"));
    }

    private <T> T record(Map<String, Object> head, ChangeDescription description, Supplier<T> work) {
        var ids = new TreeSet<>(description.things());
        var before = states(ids);
        var result = work.get();
        var things = things(ids, before, states(ids));
        var entry = new LinkedHashMap<String, Object>();
        entry.put("number", (Long) head.getOrDefault("number", 0L) + 1);
        entry.put("previous", head.getOrDefault("hmac", ""));
        entry.put("account", description.account());
        entry.put("at", clock.instant().toString());
        entry.put("kind", description.kind());
        entry.put("why", description.why());
        entry.put("schema", State.WITH_OWNER);
        var hashed = EntryWords.hashed(entry);
        hashed.put("hmac", seal.of(hashed, things));
        commands.run("command/change/append", Map.of("entry", hashed, "things", things));
        return result;
    }

    /** The states before and after the change, of the nodes that changed. */
    private static List<Map<String, Object>> things(
            Set<String> ids, Map<String, String> before, Map<String, String> after) {
        var things = new ArrayList<Map<String, Object>>();
        for (var id : ids) {
            if (Objects.equals(before.get(id), after.get(id))) {
                continue;
            }
            var thing = new LinkedHashMap<String, Object>();
            thing.put("thingId", id);
            putIfThere(thing, "before", before.get(id));
            putIfThere(thing, "after", after.get(id));
            things.add(EntryWords.hashed(thing));
        }
        return things;
    }

    private static void putIfThere(Map<String, Object> thing, String key, @Nullable String state) {
        if (state != null) {
            thing.put(key, state);
        }
    }
}
