package org.realistgraph.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one way to write: the work and its entry in the log commit together or not at all. Its first statement locks the
 * head of the log, so writes follow each other and the numbers have no gap.
 */
public final class ChangeLog {

    private final TransactionOperations transactions;
    private final RetryTemplate retry;
    private final Commands commands;
    private final Seal seal;
    private final Clock clock;

    ChangeLog(TransactionOperations transactions, RetryTemplate retry, Commands commands, Seal seal, Clock clock) {
        this.transactions = transactions;
        this.retry = retry;
        this.commands = commands;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Does the work and records it. The whole is done again where the database asks for it, so the work must not reach
     * beyond the transaction. Where the work throws, nothing is stored.
     */
    public void commit(Draft draft, Runnable work) {
        commit(() -> Optional.of(draft), work);
    }

    /** The same where only a look behind the lock tells what is to be done; an empty draft means nothing. */
    public void commit(Supplier<Optional<Draft>> draft, Runnable work) {
        retry.invoke(() -> transactions.executeWithoutResult(transaction -> {
            var head = commands.run("command/change/lock-head", Map.of()).getFirst();
            draft.get().ifPresent(what -> record(head, what, work));
        }));
    }

    /** The number of the first entry that is missing or not as it was written; empty where the log is whole. */
    public Optional<Long> firstBroken() {
        var expected = 1L;
        var previous = "";
        for (var row : commands.run("query/change/entries", Map.of())) {
            var sealed = new Sealed(row);
            if (!sealed.isNumbered(expected) || !sealed.follows(previous) || !sealed.isWhole(seal)) {
                return Optional.of(expected);
            }
            previous = sealed.hmac();
            expected++;
        }
        var head = commands.run("query/change/head", Map.of());
        var isWhole = head.isEmpty()
                ? expected == 1
                : Long.valueOf(expected - 1).equals(head.getFirst().get("number"));
        return isWhole ? Optional.empty() : Optional.of(expected);
    }

    private void record(Map<String, Object> head, Draft draft, Runnable work) {
        var ids = new TreeSet<>(draft.things());
        var before = states(ids);
        work.run();
        var things = things(ids, before, states(ids));
        var entry = new LinkedHashMap<String, Object>();
        entry.put("number", (Long) head.getOrDefault("number", 0L) + 1);
        entry.put("previous", head.getOrDefault("hmac", ""));
        entry.put("account", draft.account());
        entry.put("at", clock.instant().toString());
        entry.put("kind", draft.kind());
        entry.put("why", draft.why());
        entry.put("hmac", seal.of(entry, things));
        commands.run("command/change/append", Map.of("entry", entry, "things", things));
    }

    private static List<Map<String, Object>> things(
            Set<String> ids, Map<String, String> before, Map<String, String> after) {
        var things = new ArrayList<Map<String, Object>>();
        for (var id : ids) {
            var thing = new LinkedHashMap<String, Object>();
            thing.put("thingId", id);
            putIfThere(thing, "before", before.get(id));
            putIfThere(thing, "after", after.get(id));
            things.add(thing);
        }
        return things;
    }

    private static void putIfThere(Map<String, Object> thing, String key, @Nullable String state) {
        if (state != null) {
            thing.put(key, state);
        }
    }

    private Map<String, String> states(Set<String> ids) {
        var states = new LinkedHashMap<String, String>();
        commands.run("query/change/states", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> states.put(String.valueOf(row.get("id")), Seal.canonical(row)));
        return states;
    }
}
