package org.realistgraph.bundle.yaml;

import java.util.List;
import java.util.TreeSet;

/** Collects the faults of one file, so that they are reported together. */
public final class Faults {

    private final String file;
    private final TreeSet<Fault> found = new TreeSet<>();

    public Faults(String file) {
        this.file = file;
    }

    public void add(int line, String path, String reason) {
        found.add(new Fault(file, line, path, reason));
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** Refuses the bundle if it has faults. */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw new BundleRefused(file, all());
        }
    }
}
