package org.realistgraph.bundle.yaml;

import java.util.Comparator;

/** A fault at one place in the file of a bundle. */
public record Fault(String file, int line, String path, String reason) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER =
            Comparator.comparingInt(Fault::line).thenComparing(Fault::path).thenComparing(Fault::reason);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + reason;
    }
}
