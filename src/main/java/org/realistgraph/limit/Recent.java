package org.realistgraph.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A map that remembers the most recently used of its entries, as long as their keys together weigh no more than a number. */
public final class Recent<K, V> {

    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private final ToLongFunction<K> weight;
    private long weighs;

    /** Remembers so many entries. */
    public Recent(long most) {
        this(most, _ -> 1);
    }

    /** Remembers entries whose keys weigh so much together. */
    public Recent(long most, ToLongFunction<K> weight) {
        this.most = most;
        this.weight = weight;
    }

    public synchronized @Nullable V get(K key) {
        return entries.get(key);
    }

    public synchronized void put(K key, V value) {
        if (entries.put(key, value) == null) {
            weighs += weight.applyAsLong(key);
            forgetTheEldest();
        }
    }

    public synchronized V computeIfAbsent(K key, Function<K, V> make) {
        V known = entries.get(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        put(key, made);
        return made;
    }

    private void forgetTheEldest() {
        var eldest = entries.keySet().iterator();
        while (weighs > most && eldest.hasNext()) {
            weighs -= weight.applyAsLong(eldest.next());
            eldest.remove();
        }
    }
}
